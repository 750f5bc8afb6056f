// Everything in Chinese that is neither a question nor its answer: greetings, thanks, posts of the embassy, remarks.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr std::string_view kGreetings[] = {
    "您好！",
    "你好，",
    "早上好！",
    "晚上好，",
};

constexpr std::string_view kSignOffs[] = {
    "谢谢！",
    "提前感谢。",
    "麻烦了。",
    "盼复。",
};

constexpr std::string_view kThanks[] = {
    "非常感谢，帮了大忙！", "明白了，谢谢。", "回复真快，谢谢！", "清楚了，祝工作顺利。", "谢谢你们抽时间回答。",
};

constexpr std::string_view kWelcomes[] = {
    "不客气，祝旅途愉快！",
    "很高兴能帮上忙。",
    "欢迎随时再来问。",
};

constexpr std::string_view kNudges[] = {
    "补充一下：比较着急。",
    "补充：我住{city}，不知道有没有影响。",
    "{past}已经发过邮件。",
};

constexpr std::string_view kPromises[] = {
    "我们正在向国内核实，{date}之前答复您。",
    "目前还不清楚，{date}之前会在这里回复。",
};

constexpr std::string_view kLinks[] = {
    "详情请看：arvenia.example/zh",
    "请看第12条：arvenia.example/faq",
};

constexpr std::string_view kPraise[] = {
    "真是美好的一晚，谢谢！", "照片很美。", "今天窗口的工作人员很热情，也应该说一声。", "说得好。", "孩子们很喜欢。",
};

constexpr std::string_view kComplaints[] = {
    "照片很漂亮，可是电话从周一起就打不通。",
    "办一本护照六个星期，太久了。",
    "{past}窗口说的完全相反。",
    "又是承诺？",
    "这是我第三次问了。",
};

constexpr std::string_view kAsides[] = {
    "我也一样，等了两个月。", "早上八点试试，那时会放号。", "说句公道话，一天就回复我了。", "同问。", "我不信。",
};

constexpr std::string_view kQuotes[] = {
    "暑假出行前值得一看。",
    "看看这次能不能兑现。",
    "那已经提交申请的人呢？",
    "终于！",
};

constexpr Pair kAgain[] = {
    {"再问一下：{date}窗口开吗？", "开，照常9点到12点。"},
    {"可以领取时付款吗？", "可以，刷卡支付。"},
    {"发邮件复印件可以吗？", "第一步用清晰的PDF扫描件即可。"},
    {"我妻子是另一国籍，也适用吗？", "适用，她需要单独填表，可以一起递交。"},
};

constexpr News kNews[] = {
    {Subject::Consular, "领事部{date}开放：9:00至12:00，13:30至16:00，请在网上预约。"},
    {Subject::Consular, "新规定：应急旅行证件无需预约，工作日9:00至12:00办理。"},
    {Subject::Consular, "流动领事服务{date}到因斯布鲁克，共四十个名额。"},
    {Subject::Consular, "探亲签证材料清单，现在一页看懂。"},
    {Subject::Policy, "水资源协议文本将于{date}公布。"},
    {Subject::Policy, "渔业配额：我们为什么要为小型渔船争取空间。"},
    {Subject::Policy, "气候基金：4000万中已支付2600万，项目地图已上线。"},
    {Subject::Culture, "奖学金申请截止到{date}，应届毕业生也可以申请。"},
    {Subject::Culture, "音乐会：{date}{time}，塔尔辛弦乐四重奏首次来访，免费入场。"},
    {Subject::Culture, "电影周{date}开始，六部阿尔维尼亚电影。"},
    {Subject::Safety, "沿海风暴：请听从当地政府的安排。"},
    {Subject::Safety, "北部旅行提示今天已核对，没有变化。"},
    {Subject::House, "实习：{date}起两个有薪名额，新闻与文化处。"},
    {Subject::House, "窗口的一天：84人，11种语言，一台坏掉的打印机。"},
};

} // namespace

Remarks remarksZh()
{
    return {kGreetings, kSignOffs,   kThanks, kWelcomes, kNudges, kPromises, kLinks,
            kPraise,    kComplaints, kAsides, kQuotes,   kAgain,  kNews};
}

} // namespace attache::demo
