#include "core/measure/messages.h"
