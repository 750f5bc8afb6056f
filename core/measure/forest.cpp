#include "core/measure/forest.h"
