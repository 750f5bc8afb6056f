#pragma once

#include "core/desk/demo/stage.h"

namespace attache::demo {

// Ten weeks of ordinary days: what we publish, what people ask and remark, who passes it on.
void playEverydays(Stage &stage);

// A language as often as it is heard here.
Language anyLanguage(Dice &dice);

} // namespace attache::demo
