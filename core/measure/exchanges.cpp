#include "core/measure/exchanges.h"
