#include "core/measure/wilson.h"
