<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AskedView</name>
    <message>
        <source>Language not known</source>
        <translation>语言不明</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>尚未归类</translation>
    </message>
    <message>
        <source>What people asked</source>
        <translation>公众问了什么</translation>
    </message>
    <message>
        <source>messages, and how each question ended</source>
        <translation>消息，以及每个问题的结果</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>in substance</source>
        <translation>实质答复</translation>
    </message>
    <message>
        <source>link only</source>
        <translation>仅给链接</translation>
    </message>
    <message>
        <source>later</source>
        <comment>will be answered</comment>
        <translation>稍后答复</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>No message in this period.</source>
        <translation>此期间没有消息。</translation>
    </message>
    <message>
        <source>%1: too many to read each answer. Choose a shorter period.</source>
        <translation>%1：数量太多，无法逐条阅读答复。请选择较短的期间。</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a hint</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows of a chart</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConversationSteps</name>
    <message>
        <source>They wrote to us</source>
        <translation>他们给我们写信</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>对话能走多远</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public, at least 7 days old</source>
        <translation>
            <numerusform>%1 次由公众发起、至少 7 天前的往来</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>我们作了答复</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>他们再次来信</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>我们再次答复</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>往来</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1: nothing known</source>
        <translation>%1：一无所知</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back; not the whole day is known</source>
        <translation>%1：%2 次点赞或转发，%3 次回话；当天数据不全</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back</source>
        <translation>%1：%2 次点赞或转发，%3 次回话</translation>
    </message>
    <message>
        <source>peak, %1</source>
        <translation>高峰，%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a description</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to %2, by the day of the post</source>
        <translation>
            <numerusform>对 %2 的 %1 次反应，按发帖日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions by day</source>
        <translation>每日反应</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>点赞或转发</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>回话</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>some counts unknown</source>
        <translation>部分计数未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Period: %1 (%2)</source>
        <translation>期间：%1（%2）</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Time counted: %1</source>
        <translation>计时方式：%1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比较对象：%1</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Known until: %1 (%2)</source>
        <translation>数据截至：%1（%2）</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>缺口：%1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%1 left unanswered on purpose</source>
        <translation>
            <numerusform>%1 条有意不答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spam</source>
        <translation>
            <numerusform>%1 条垃圾信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate(s)</source>
        <translation>
            <numerusform>%1 条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closing with thanks</source>
        <translation>
            <numerusform>%1 条以致谢结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that needed no reply</source>
        <translation>
            <numerusform>%1 条无需答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too recent to judge</source>
        <translation>
            <numerusform>%1 条太新，尚无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without an answer</source>
        <translation>
            <numerusform>%1 条没有答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with an impossible time</source>
        <translation>
            <numerusform>%1 条时间不合理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 条已标记答复但尚未见到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within the hour</source>
        <translation>
            <numerusform>%1 条在一小时内被作者撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 4 hours</source>
        <translation>
            <numerusform>%1 条在 4 小时内被作者撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 24 hours</source>
        <translation>
            <numerusform>%1 条在 24 小时内被作者撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author in time</source>
        <translation>
            <numerusform>%1 条被作者及时撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted</source>
        <translation>
            <numerusform>%1 条已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>%1 条转发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(ies) of ours</source>
        <translation>
            <numerusform>%1 条我方回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown counts</source>
        <translation>
            <numerusform>%1 条计数未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown followers</source>
        <translation>
            <numerusform>%1 条关注人数未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown impressions</source>
        <translation>
            <numerusform>%1 条展示次数未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown reach</source>
        <translation>
            <numerusform>%1 条触达人数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month with year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>long date without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 1–31 October 2026</comment>
        <translation>%1 日至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>posts of ours</source>
        <translation>我方帖文</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>of others to us</comment>
        <translation>回复</translation>
    </message>
    <message>
        <source>mentions</source>
        <comment>of us by others</comment>
        <translation>提及</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>of likes and the like</comment>
        <translation>计数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kinds of records</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no replies known of %1, %2</source>
        <translation>%1 的回复未知，%2</translation>
    </message>
    <message>
        <source>no counts known of %1, %2</source>
        <translation>%1 的计数未知，%2</translation>
    </message>
    <message>
        <source>not known of %1: %2, %3</source>
        <comment>account, kinds of records, days</comment>
        <translation>%1 缺少：%2，%3</translation>
    </message>
    <message>
        <source>nothing known of %1, %2</source>
        <translation>对 %1 一无所知，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more gap(s)</source>
        <translation>
            <numerusform>另有 %1 处缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Every collected, visible post of the period by its own time, ours and the public&apos;s. Deleted posts and posts that others only name are not counted.</source>
        <translation>期间内收集到的每一条可见帖文，按其自身时间计，包括我方和公众的。已删除的帖文和仅被他人提到的帖文不计。</translation>
    </message>
    <message>
        <source>Every message of the period: what the public wrote to us as a reply or with a mention of us, including what was left unanswered on purpose. Posts that one person adds before we answer are one message.</source>
        <translation>期间内的每条消息：公众以回复或提及方式写给我们的内容，包括有意不答的。我们答复之前同一人补充的帖文算作一条消息。</translation>
    </message>
    <message>
        <source>Messages of the period that call for an answer: all messages but those left unanswered on purpose.</source>
        <translation>期间内需要答复的消息：除有意不答者外的全部消息。</translation>
    </message>
    <message>
        <source>Messages to which a post of ours that still stands was seen. Automatic and deleted posts of ours are no answers.</source>
        <translation>已见到我方现存帖文作答的消息。我方自动发布或已删除的帖文不算答复。</translation>
    </message>
    <message>
        <source>Messages that somebody took out of the count on purpose, each with a reason: no answer needed, spam, duplicate or closing thanks.</source>
        <translation>有人有意移出统计的消息，各有理由：无需答复、垃圾信息、重复或结束时的致谢。</translation>
    </message>
    <message>
        <source>Messages marked as too late to answer. They stay unanswered in every rate; the mark only takes them from the queue.</source>
        <translation>标记为为时已晚的消息。它们在所有比率中仍算未答复；该标记只是把它们移出队列。</translation>
    </message>
    <message>
        <source>Messages without an answer from us, not withdrawn, not given up. Those marked answered by hand stay here until our post is seen.</source>
        <translation>我们尚未答复、未撤回也未放弃的消息。人工标记为已答复的，在见到我方帖文之前仍列在此处。</translation>
    </message>
    <message>
        <source>Messages that their author deleted before we answered.</source>
        <translation>在我们答复之前被作者删除的消息。</translation>
    </message>
    <message>
        <source>Answered messages whose answer is dated more than two minutes before the question. They count as answered and are left out of the waiting times.</source>
        <translation>答复时间比提问早两分钟以上的已答复消息。它们算作已答复，但不计入等待时间。</translation>
    </message>
    <message>
        <source>Messages that somebody marked as answered while no post of ours has been seen in an import. They change no rate until then.</source>
        <translation>有人标记为已答复、但导入中尚未见到我方帖文的消息。在此之前它们不改变任何比率。</translation>
    </message>
    <message>
        <source>Messages without an answer that nobody has marked as answered: the queue.</source>
        <translation>没有答复且无人标记为已答复的消息：即待办队列。</translation>
    </message>
    <message>
        <source>Threads of the period by their first post: a post with everything that replies to it, directly or further down.</source>
        <translation>按首帖计的期间内对话串：一条帖文及其下所有直接或间接的回复。</translation>
    </message>
    <message>
        <source>An exchange is what one person and we wrote to each other in one conversation. Only those that the person opened are counted, by their first turn.</source>
        <translation>一次往来是指一个人与我们在一段对话中互相写的内容。只计由对方发起的，按其第一轮计。</translation>
    </message>
    <message>
        <source>Exchanges whose last word was theirs and that have been silent for 7 days.</source>
        <translation>最后发言的是对方、且已沉默 7 天的往来。</translation>
    </message>
    <message>
        <source>Exchanges whose last word was ours and that have been silent for 7 days.</source>
        <translation>最后发言的是我方、且已沉默 7 天的往来。</translation>
    </message>
    <message>
        <source>Exchanges that ended with thanks, or with a message that was left unanswered on purpose.</source>
        <translation>以致谢或以有意不答的消息结束的往来。</translation>
    </message>
    <message>
        <source>Exchanges with a post in the last 7 days.</source>
        <translation>最近 7 天内有帖文的往来。</translation>
    </message>
    <message>
        <source>The time after which half of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>全部消息中有一半得到答复所用的时间。仍在等待的消息按目前已等待的时间计入（Kaplan–Meier）。</translation>
    </message>
    <message>
        <source>The time after which a quarter of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>全部消息中有四分之一得到答复所用的时间。仍在等待的消息按目前已等待的时间计入（Kaplan–Meier）。</translation>
    </message>
    <message>
        <source>The time after which three quarters of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>全部消息中有四分之三得到答复所用的时间。仍在等待的消息按目前已等待的时间计入（Kaplan–Meier）。</translation>
    </message>
    <message>
        <source>The time after which nine in ten messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>十分之九的消息得到答复所用的时间。仍在等待的消息按目前已等待的时间计入（Kaplan–Meier）。</translation>
    </message>
    <message>
        <source>How long a message waits on average during its first 72 hours; a message that is never answered counts with all 72. It exists even where half is never reached.</source>
        <translation>一条消息在最初 72 小时内平均等待的时间；从未得到答复的消息按 72 小时计。即使始终未达到一半，此数值也存在。</translation>
    </message>
    <message>
        <source>The median over answered messages alone, as other tools show it. It leaves out everybody who never had an answer, so it flatters; it is here for comparison only.</source>
        <translation>仅在已答复消息中计算的中位数，如其他工具所示。它忽略了从未得到答复的人，因此偏好看；仅供比较。</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 1 hour, among messages at least 1 hour old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>至少 1 小时前、且作者未提前撤回的消息中，1 小时内得到我方答复的占比。未答复者计入。</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 4 hours, among messages at least 4 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>至少 4 小时前、且作者未提前撤回的消息中，4 小时内得到我方答复的占比。未答复者计入。</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 24 hours, among messages at least 24 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>至少 24 小时前、且作者未提前撤回的消息中，24 小时内得到我方答复的占比。未答复者计入。</translation>
    </message>
    <message>
        <source>Of all turns of theirs that ended at least 7 days ago, the share that we answered within 7 days. Turns that needed no reply are left out. Turns of one exchange are not independent.</source>
        <translation>对方至少 7 天前结束的全部轮次中，我们在 7 天内答复的占比。无需答复的轮次不计。同一往来中的各轮并非相互独立。</translation>
    </message>
    <message>
        <source>Of exchanges whose first turn ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>第一轮至少 7 天前结束的往来中，我们在其后 7 天内答复的占比。</translation>
    </message>
    <message>
        <source>Of exchanges in which our first answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>我方首次答复至少已过 7 天的往来中，对方在其后 7 天内再次来信的占比。</translation>
    </message>
    <message>
        <source>Of exchanges whose second turn of theirs ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>对方第二轮至少 7 天前结束的往来中，我们在其后 7 天内答复的占比。</translation>
    </message>
    <message>
        <source>Of exchanges in which our second answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>我方第二次答复至少已过 7 天的往来中，对方在其后 7 天内再次来信的占比。</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old that we answered, the share in which the same person wrote again within the first 7 days.</source>
        <translation>至少 7 天前且我们答复过的往来中，同一人在最初 7 天内再次来信的占比。</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered within the first 7 days.</source>
        <translation>至少 7 天前的往来中，我们在最初 7 天内答复的占比。</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered and the same person came back within the first 7 days.</source>
        <translation>至少 7 天前的往来中，我们答复且同一人在最初 7 天内再次来信的占比。</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share that reached our second answer within the first 7 days.</source>
        <translation>至少 7 天前的往来中，在最初 7 天内到达我方第二次答复的占比。</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which the person came back a second time within the first 7 days.</source>
        <translation>至少 7 天前的往来中，对方在最初 7 天内第二次再来信的占比。</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies to our own posts and quotes of the period, less our own direct replies, from the latest counts known. Views and clicks are not reactions.</source>
        <translation>对我方期间内原创帖文和引用帖文的点赞、转发、引用和回复，减去我方自己的直接回复，以最近所知计数为准。浏览和点击不是反应。</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies per post of ours, less our own direct replies, over the posts whose counts are known.</source>
        <translation>在计数已知的我方帖文中，每条帖文的点赞、转发、引用和回复，减去我方自己的直接回复。</translation>
    </message>
    <message>
        <source>For each post its reactions divided by the followers of the account at the time of posting; the average over the posts where both are known.</source>
        <translation>每条帖文的反应数除以发帖时账号的关注人数；取两者均已知的帖文的平均值。</translation>
    </message>
    <message>
        <source>All reactions divided by all impressions, over the posts where the impressions are known.</source>
        <translation>在展示次数已知的帖文中，全部反应除以全部展示次数。</translation>
    </message>
    <message>
        <source>All reactions divided by the sum of reach, over the posts where it is known. Reach of several posts counts contacts, not people.</source>
        <translation>在触达已知的帖文中，全部反应除以触达之和。多条帖文的触达统计的是接触次数，而非人数。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 条帖文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 段对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s)</source>
        <translation>
            <numerusform>%1 次往来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turn(s)</source>
        <translation>
            <numerusform>%1 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of names</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>可能 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and its weight</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Posts collected</source>
        <translation>收集的帖文</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) collected</source>
        <translation>
            <numerusform>收集了 %1 条帖文</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>写给我们的消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to us</source>
        <translation>
            <numerusform>%1 条写给我们的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that call for an answer</source>
        <translation>需要答复的消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that call(s) for an answer</source>
        <translation>
            <numerusform>%1 条需要答复的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered</source>
        <translation>
            <numerusform>已答复 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>有意不答</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left unanswered on purpose</source>
        <translation>
            <numerusform>有意不答 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late to answer</source>
        <translation>为时已晚</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) too late to answer</source>
        <translation>
            <numerusform>%1 条消息为时已晚</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) without an answer yet</source>
        <translation>
            <numerusform>%1 条消息尚无答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn by their author</source>
        <translation>被作者撤回</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) withdrawn by their author before an answer</source>
        <translation>
            <numerusform>%1 条消息在答复前被作者撤回</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered at an impossible time</source>
        <translation>答复时间不合理</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered at an impossible time</source>
        <translation>
            <numerusform>%1 条消息的答复时间不合理</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked answered, not yet seen</source>
        <translation>已标记答复，尚未见到</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 条消息已标记答复，尚未见到</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for us now</source>
        <translation>现在等待我们的</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) waiting for us</source>
        <translation>
            <numerusform>%1 条消息在等待我们</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Exchanges opened by the public</source>
        <translation>公众发起的往来</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 次由公众发起的往来</numerusform>
        </translation>
    </message>
    <message>
        <source>We fell silent</source>
        <translation>我们沉默了</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because we fell silent</source>
        <translation>
            <numerusform>%1 次往来因我们沉默而结束</numerusform>
        </translation>
    </message>
    <message>
        <source>They fell silent</source>
        <translation>对方沉默了</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because they fell silent</source>
        <translation>
            <numerusform>%1 次往来因对方沉默而结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已了结</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) closed with thanks or on purpose</source>
        <translation>
            <numerusform>%1 次往来以致谢或有意了结</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未结束</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) still open</source>
        <translation>
            <numerusform>%1 次往来仍未结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Half had an answer within</source>
        <translation>一半得到答复用时</translation>
    </message>
    <message>
        <source>Half of the messages had an answer within %1</source>
        <translation>一半消息在 %1 内得到答复</translation>
    </message>
    <message>
        <source>A quarter had an answer within</source>
        <translation>四分之一得到答复用时</translation>
    </message>
    <message>
        <source>A quarter of the messages had an answer within %1</source>
        <translation>四分之一的消息在 %1 内得到答复</translation>
    </message>
    <message>
        <source>Three quarters had an answer within</source>
        <translation>四分之三得到答复用时</translation>
    </message>
    <message>
        <source>Three quarters of the messages had an answer within %1</source>
        <translation>四分之三的消息在 %1 内得到答复</translation>
    </message>
    <message>
        <source>Nine in ten had an answer within</source>
        <translation>十分之九得到答复用时</translation>
    </message>
    <message>
        <source>Nine in ten messages had an answer within %1</source>
        <translation>十分之九的消息在 %1 内得到答复</translation>
    </message>
    <message>
        <source>Average wait within the first 72 h</source>
        <translation>最初 72 小时内的平均等待</translation>
    </message>
    <message>
        <source>Over its first 72 hours a message waits %1 on average</source>
        <translation>一条消息在最初 72 小时内平均等待 %1</translation>
    </message>
    <message>
        <source>Half of the answered, within</source>
        <translation>已答复者的一半，用时</translation>
    </message>
    <message>
        <source>Half of the answered messages were answered within %1, the unanswered left out</source>
        <translation>已答复消息中有一半在 %1 内得到答复，未答复者不计</translation>
    </message>
    <message>
        <source>Answered within 1 h</source>
        <translation>1 小时内答复</translation>
    </message>
    <message>
        <source>%1 of messages answered within 1 hour</source>
        <translation>%1 的消息在 1 小时内得到答复</translation>
    </message>
    <message>
        <source>Answered within 4 h</source>
        <translation>4 小时内答复</translation>
    </message>
    <message>
        <source>%1 of messages answered within 4 hours</source>
        <translation>%1 的消息在 4 小时内得到答复</translation>
    </message>
    <message>
        <source>Answered within 24 h</source>
        <translation>24 小时内答复</translation>
    </message>
    <message>
        <source>%1 of messages answered within 24 hours</source>
        <translation>%1 的消息在 24 小时内得到答复</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke</source>
        <translation>轮到我们时，我们说了</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time</source>
        <translation>轮到我们时，我们有 %1 的次数作了回应</translation>
    </message>
    <message>
        <source>We answered their first turn</source>
        <translation>我们答复了对方第一轮</translation>
    </message>
    <message>
        <source>%1 of their first turns had an answer from us</source>
        <translation>对方第一轮中有 %1 得到我方答复</translation>
    </message>
    <message>
        <source>They came back to our answer</source>
        <translation>对方回应了我们的答复</translation>
    </message>
    <message>
        <source>%1 of our first answers brought them back</source>
        <translation>我方首次答复中有 %1 令对方再次来信</translation>
    </message>
    <message>
        <source>We answered when they came back</source>
        <translation>对方再来信时我们作了答复</translation>
    </message>
    <message>
        <source>%1 of their second turns had an answer from us</source>
        <translation>对方第二轮中有 %1 得到我方答复</translation>
    </message>
    <message>
        <source>They came back to our second answer</source>
        <translation>对方回应了我们的第二次答复</translation>
    </message>
    <message>
        <source>%1 of our second answers brought them back</source>
        <translation>我方第二次答复中有 %1 令对方再次来信</translation>
    </message>
    <message>
        <source>They wrote back</source>
        <translation>对方又写了回信</translation>
    </message>
    <message>
        <source>%1 of people we answered wrote back</source>
        <translation>得到我们答复的人中有 %1 再次来信</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>我们作了答复</translation>
    </message>
    <message>
        <source>%1 of exchanges had an answer from us</source>
        <translation>%1 的往来得到我方答复</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>对方再次来信</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back to our answer</source>
        <translation>在 %1 的往来中对方回应了我们的答复</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>我们再次答复</translation>
    </message>
    <message>
        <source>In %1 of exchanges we answered again</source>
        <translation>在 %1 的往来中我们再次答复</translation>
    </message>
    <message>
        <source>They came back again</source>
        <translation>对方又一次来信</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back again</source>
        <translation>在 %1 的往来中对方又一次来信</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>反应</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to our posts</source>
        <translation>
            <numerusform>对我方帖文的 %1 次反应</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions per post</source>
        <translation>每帖反应</translation>
    </message>
    <message>
        <source>%1 reactions per post of ours</source>
        <translation>我方每帖 %1 次反应</translation>
    </message>
    <message>
        <source>Reactions per follower</source>
        <translation>每位关注者的反应</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the followers</source>
        <translation>反应数为关注人数的 %1</translation>
    </message>
    <message>
        <source>Reactions per impression</source>
        <translation>每次展示的反应</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the impressions</source>
        <translation>反应数为展示次数的 %1</translation>
    </message>
    <message>
        <source>Reactions per person reached</source>
        <translation>每位触达者的反应</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the reach</source>
        <translation>反应数为触达的 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a sum with unknown parts</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a share</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或以下</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nothing has been imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation>此期间无可统计</translation>
    </message>
    <message>
        <source>not reached: too many still wait</source>
        <translation>未达到：仍有太多在等待</translation>
    </message>
    <message>
        <source>no calendar for this clock</source>
        <translation>此计时方式没有日历</translation>
    </message>
    <message>
        <source>the counts are unknown</source>
        <translation>计数未知</translation>
    </message>
    <message>
        <source>too recent: nobody could be followed that long</source>
        <translation>太新：无人可跟踪那么久</translation>
    </message>
    <message>
        <source>fewer than 5: not shown, so that nobody can be recognised</source>
        <translation>少于 5：不显示，以免有人被认出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the earlier period, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能出于偶然</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>并非偶然</translation>
    </message>
    <message>
        <source>other days of the week</source>
        <translation>星期构成不同</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>两个期间长短不同</translation>
    </message>
    <message>
        <source>all our accounts</source>
        <translation>我方全部账号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>platform and handle</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>全天计时</translation>
    </message>
    <message>
        <source>by our office hours</source>
        <translation>按我方办公时间</translation>
    </message>
    <message>
        <source>by our hours on duty</source>
        <translation>按我方值班时间</translation>
    </message>
    <message>
        <source>%1 of our office hours</source>
        <translation>%1（我方办公时间）</translation>
    </message>
    <message>
        <source>%1 of our hours on duty</source>
        <translation>%1（我方值班时间）</translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message>
        <source>%1, frozen %2</source>
        <comment>title of a report, when</comment>
        <translation>%1，冻结于 %2</translation>
    </message>
    <message>
        <source>The calendar was corrected: version %1 became %2.</source>
        <translation>日历已更正：版本 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Defined differently since: %1.</source>
        <translation>此后定义有变：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 late arrival(s)</source>
        <translation>
            <numerusform>%1 条迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted by their author</source>
        <translation>
            <numerusform>%1 条被作者删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recoded</source>
        <translation>
            <numerusform>%1 条重新归类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for whom more time has passed</source>
        <translation>
            <numerusform>%1 条因时间推移而变化</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar corrected</source>
        <translation>日历已更正</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>定义已更改</translation>
    </message>
    <message>
        <source>newer counts of the same posts</source>
        <translation>同一帖文的较新计数</translation>
    </message>
    <message>
        <source>more time has passed</source>
        <translation>时间推移</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) arrived late</source>
        <translation>
            <numerusform>%1 条帖文迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) were deleted</source>
        <translation>
            <numerusform>%1 条帖文被删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were recoded</source>
        <translation>
            <numerusform>%1 条消息重新归类</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it has changed.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>No post of it has changed.</source>
        <translation>其帖文没有变化。</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>此后：%1。</translation>
    </message>
    <message>
        <source>%1 became %2: %3</source>
        <translation>%1 变为 %2：%3</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>forwarded</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>policy note</source>
        <translation>政策说明</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>change of a service</source>
        <translation>服务改变</translation>
    </message>
    <message>
        <source>position quoted</source>
        <translation>立场被引用</translation>
    </message>
    <message>
        <source>unsupported: no valid action</source>
        <translation>无依据：没有有效行动</translation>
    </message>
    <message>
        <source>asserted: no evidence</source>
        <translation>仅为断言：没有证据</translation>
    </message>
    <message>
        <source>traced: evidence, but our own or without a rival explanation</source>
        <translation>可追溯：有证据，但出自我方或未讨论其他解释</translation>
    </message>
    <message>
        <source>documented contribution: independent evidence, rivals discussed</source>
        <translation>有记录的贡献：独立证据，并讨论了其他解释</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>left on purpose</source>
        <translation>有意不答</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>结束致谢</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>已标记答复，尚未见到</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>重新等待</translation>
    </message>
    <message>
        <source>wrong claim</source>
        <translation>错误说法</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>example</source>
        <translation>范例</translation>
    </message>
    <message>
        <source>cleared line used</source>
        <translation>使用了核准口径</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>as the demonstration says</source>
        <translation>以演示数据为准</translation>
    </message>
    <message>
        <source>the latest capture in the data</source>
        <translation>数据中最近的采集</translation>
    </message>
    <message>
        <source>the latest post in the data</source>
        <translation>数据中最近的帖文</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>最近一次同步</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>尚未导入</translation>
    </message>
    <message>
        <source>This file contains people&apos;s words and is not encrypted. Keep it on an encrypted disk.</source>
        <translation>此文件含有他人言论且未加密。请保存在加密磁盘上。</translation>
    </message>
    <message>
        <source>Demonstration: invented people, invented posts</source>
        <translation>演示：人物和帖文均为虚构</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a part, its share of the whole</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not shown apart %1</source>
        <translation>未单独列出 %1</translation>
    </message>
    <message numerus="yes">
        <source>of those waiting, %1 marked answered, not yet seen</source>
        <translation>
            <numerusform>等待者中有 %1 条已标记答复，尚未见到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %1 message(s)</source>
        <translation>
            <numerusform>%1 条消息的结果</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>已答复 %1</translation>
    </message>
    <message>
        <source>left on purpose %1</source>
        <translation>有意不答 %1</translation>
    </message>
    <message>
        <source>too late %1</source>
        <translation>为时已晚 %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>如何结束</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 次由公众发起的往来</numerusform>
        </translation>
    </message>
    <message>
        <source>we fell silent %1</source>
        <translation>我们沉默 %1</translation>
    </message>
    <message>
        <source>they fell silent %1</source>
        <translation>对方沉默 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>已了结 %1</translation>
    </message>
    <message>
        <source>still open %1</source>
        <translation>仍未结束 %1</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>往来</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Account against account</source>
        <translation>账号对比</translation>
    </message>
    <message>
        <source>There is one account only, and nothing to compare it with.</source>
        <translation>只有一个账号，无可比较。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Differences are to %1, which was asked most. A message that belongs to several accounts is counted for each, so that the accounts may add up to more than the whole.</source>
        <translation>差异以收到提问最多的 %1 为基准。属于多个账号的消息在每个账号中都计算，因此各账号之和可能大于总数。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) more</source>
        <translation>
            <numerusform>高 %1 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) less</source>
        <translation>
            <numerusform>低 %1 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>并非偶然</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能出于偶然</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>两个期间长短不同</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>日期所用时区</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>Seen until</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, its source</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Gaps in what we know</source>
        <translation>已知数据缺口</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未知有缺口</translation>
    </message>
    <message>
        <source>Gap in what we know</source>
        <translation>数据缺口</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Posts and messages</source>
        <translation>帖文与消息</translation>
    </message>
    <message>
        <source>Conversations, and how they ended</source>
        <translation>对话及其结局</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>人们等多久</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及时答复</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>对话能走多远</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>calendar version %1</source>
        <translation>日历版本 %1</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>the end of the demonstration</source>
        <translation>演示结束时</translation>
    </message>
    <message>
        <source>the last capture</source>
        <translation>最近一次采集</translation>
    </message>
    <message>
        <source>the last post</source>
        <translation>最近一条帖文</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>最近一次同步</translation>
    </message>
    <message>
        <source>nothing has been imported</source>
        <translation>尚未导入</translation>
    </message>
    <message>
        <source>counted once, though it may belong to several accounts</source>
        <translation>虽可能属于多个账号，但只计一次</translation>
    </message>
    <message>
        <source>one person gives more than a fifth of it</source>
        <translation>一人占五分之一以上</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>出自 %1</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Annex: what the numbers stand on</source>
        <translation>附录：数字的依据</translation>
    </message>
    <message>
        <source>Annex: every figure and its definition</source>
        <translation>附录：各项指标及其定义</translation>
    </message>
    <message>
        <source>Demonstration: people and numbers are invented</source>
        <translation>演示：人物和数字均为虚构</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>copy without names</source>
        <translation>无姓名版本</translation>
    </message>
    <message>
        <source>The conversation so far</source>
        <translation>迄今的对话</translation>
    </message>
    <message>
        <source>The morning brief, %1</source>
        <comment>period</comment>
        <translation>晨报，%1</translation>
    </message>
    <message>
        <source>The campaign, %1</source>
        <comment>period</comment>
        <translation>活动，%1</translation>
    </message>
    <message>
        <source>The incident, %1</source>
        <comment>period</comment>
        <translation>事件，%1</translation>
    </message>
    <message>
        <source>One conversation, %1</source>
        <comment>period</comment>
        <translation>一段对话，%1</translation>
    </message>
    <message>
        <source>The conversation, %1</source>
        <comment>period</comment>
        <translation>对话，%1</translation>
    </message>
    <message>
        <source>Internal copy: with names. The copy without names holds the same figures; SHA-256 of its text:</source>
        <translation>内部版本：含姓名。无姓名版本含相同数字；其文本的 SHA-256：</translation>
    </message>
    <message>
        <source>Copy without names. The internal copy holds the same figures; SHA-256 of its text:</source>
        <translation>无姓名版本。内部版本含相同数字；其文本的 SHA-256：</translation>
    </message>
    <message>
        <source>person %1</source>
        <comment>of the public, numbered</comment>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>officer %1</source>
        <comment>of the embassy, numbered</comment>
        <translation>官员 %1</translation>
    </message>
    <message>
        <source>our account %1</source>
        <translation>我方账号 %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>官方账号 %1</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>少于 5</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>写给我们的消息</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>点赞或转发</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>回话</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>未知情况</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a sum of which small parts are left out</comment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>一无所知</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>部分时段</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>Nothing is known of any day.</source>
        <translation>任何一天均无数据。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>原帖</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>产生的结果</translation>
    </message>
    <message>
        <source>Nothing is logged of this period&apos;s conversations.</source>
        <translation>此期间的对话没有任何记录。</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was made.</source>
        <translation>条目 %1 在记录之后被改动。</translation>
    </message>
    <message>
        <source>The log records what the team believes; memory favours successes. Outcomes are contributed to at best: that a conversation caused one, no log can show. There is no total score.</source>
        <translation>日志记录的是团队的看法；记忆偏向成功。对结果至多是有所贡献：任何日志都无法证明某次对话导致了它。没有总分。</translation>
    </message>
    <message>
        <source>Conversations with a logged action</source>
        <translation>有行动记录的对话</translation>
    </message>
    <message>
        <source>Actions with a traced outcome</source>
        <translation>结果可追溯的行动</translation>
    </message>
    <message>
        <source>Half of the conversations had an action within</source>
        <translation>一半对话有行动所用时间</translation>
    </message>
    <message>
        <source>not yet half</source>
        <translation>尚未达到一半</translation>
    </message>
    <message>
        <source>What was done inside the house</source>
        <translation>内部所采取的行动</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>时间与经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>What came of that</source>
        <translation>由此产生的结果</translation>
    </message>
    <message>
        <source>After</source>
        <translation>源于</translation>
    </message>
    <message>
        <source>How far the claim goes</source>
        <translation>主张的程度</translation>
    </message>
    <message>
        <source>Links that lead nowhere, not counted: %1.</source>
        <translation>无效关联，不计入：%1。</translation>
    </message>
    <message>
        <source>What waits for an answer</source>
        <translation>等待答复的消息</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>没有等待答复的消息。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提问时间</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提问者</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>有意不答</translation>
    </message>
    <message>
        <source>Nothing was left unanswered on purpose.</source>
        <translation>没有有意不答的消息。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>%1 of %2 are printed; the list in the window holds all of them.</source>
        <translation>印出 %1 / %2；窗口中的列表包含全部。</translation>
    </message>
    <message>
        <source>Officials: who speaks with whom</source>
        <translation>官方账号：谁与谁交谈</translation>
    </message>
    <message>
        <source>No official account is named in this workspace.</source>
        <translation>此工作区未指定任何官方账号。</translation>
    </message>
    <message>
        <source>In this period no official addressed another one, nor us.</source>
        <translation>此期间没有官方账号与其他官方账号或与我们交谈。</translation>
    </message>
    <message>
        <source>Posts: rows speak, columns are addressed</source>
        <translation>帖文：行为发言者，列为对象</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who addressed whom, and in how many posts</source>
        <translation>谁对谁发言，共多少帖文</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>一半在 %1 内</translation>
    </message>
    <message>
        <source>Do they talk back?</source>
        <translation>他们回应吗？</translation>
    </message>
    <message>
        <source>Pairs that address each other</source>
        <translation>互相交谈的对子</translation>
    </message>
    <message>
        <source>Pairs of which one addresses the other</source>
        <translation>单方发言的对子</translation>
    </message>
    <message>
        <source>Pairs that do not</source>
        <translation>互不交谈的对子</translation>
    </message>
    <message>
        <source>Ties that are returned, of all ties</source>
        <translation>得到回应的联系占比</translation>
    </message>
    <message>
        <source>Pairs that are mutual, of all that are tied</source>
        <translation>有联系的对子中相互的占比</translation>
    </message>
    <message>
        <source>Posts that are returned, by weight</source>
        <translation>按权重得到回应的帖文</translation>
    </message>
    <message>
        <source>They addressed us and were answered</source>
        <translation>对方向我们发言并得到答复</translation>
    </message>
    <message>
        <source>We addressed them and were answered</source>
        <translation>我们向对方发言并得到答复</translation>
    </message>
    <message>
        <source>What each of them does</source>
        <translation>各账号的活动</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>回复他人</translation>
    </message>
    <message>
        <source>Reposts a post</source>
        <translation>每帖转发</translation>
    </message>
    <message>
        <source>for 1000 followers</source>
        <translation>每千名关注者</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注人数</translation>
    </message>
    <message>
        <source>A tie is a reply, quote, repost or mention; of one post and one addressee at most one. Shares of accounts with fewer than %1 posts are not drawn. Followers measure fame, and reposts a post favour the famous. Only posts that were imported count. Who follows whom was not imported: mutual follows have no value.</source>
        <translation>联系指回复、引用、转发或提及；同一帖文对同一对象至多计一次。帖文少于 %1 条的账号不显示占比。关注人数衡量知名度，每帖转发有利于知名者。只计已导入的帖文。谁关注谁未导入：互相关注无数值。</translation>
    </message>
    <message>
        <source>What you may be asked</source>
        <translation>您可能被问到</translation>
    </message>
    <message>
        <source>Is it better than before?</source>
        <translation>比以前好吗？</translation>
    </message>
    <message>
        <source>Whom did we leave unanswered on purpose, and who decided?</source>
        <translation>我们有意不答谁，由谁决定？</translation>
    </message>
    <message>
        <source>What do we not know?</source>
        <translation>我们不知道什么？</translation>
    </message>
    <message>
        <source>This report stands beside no other period, so it cannot say.</source>
        <translation>本报告未与其他期间比较，因此无法回答。</translation>
    </message>
    <message>
        <source>More than chance, upwards: %1.</source>
        <translation>并非偶然的上升：%1。</translation>
    </message>
    <message>
        <source>More than chance, downwards: %1.</source>
        <translation>并非偶然的下降：%1。</translation>
    </message>
    <message>
        <source>No clear change, the difference may be chance: %1.</source>
        <translation>无明显变化，差异可能出于偶然：%1。</translation>
    </message>
    <message>
        <source>Too little is known of one of the two periods to compare them.</source>
        <translation>对其中一个期间所知太少，无法比较。</translation>
    </message>
    <message>
        <source>The two periods differ in length: counts cannot be compared, shares can.</source>
        <translation>两个期间长短不同：数量不可比，占比可比。</translation>
    </message>
    <message>
        <source>The two periods hold other days of the week.</source>
        <translation>两个期间的星期构成不同。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, the period before</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody: every message is answered, waits, is too late or was withdrawn.</source>
        <translation>没有：每条消息都已答复、在等待、为时已晚或已撤回。</translation>
    </message>
    <message>
        <source>Left unanswered on purpose: %1.</source>
        <translation>有意不答：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>其中：%1。</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>决定者：%1。</translation>
    </message>
    <message>
        <source>Others decided on fewer.</source>
        <translation>其余人员决定的较少。</translation>
    </message>
    <message>
        <source>No gap in what was captured is known.</source>
        <translation>未知采集有缺口。</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>缺口：%1。</translation>
    </message>
    <message>
        <source>Without a value, %1: %2.</source>
        <translation>无数值（%1）：%2。</translation>
    </message>
    <message>
        <source>Some counts of reactions are unknown, so their sum is larger.</source>
        <translation>部分反应计数未知，因此其总和更大。</translation>
    </message>
    <message>
        <source>Marked answered and not yet seen: %1.</source>
        <translation>已标记答复但尚未见到：%1。</translation>
    </message>
    <message>
        <source>Counts under 5 are not shown in this copy.</source>
        <translation>本版本不显示少于 5 的数字。</translation>
    </message>
    <message>
        <source>Who reads without reacting, and who follows whom, no import says.</source>
        <translation>谁只看不回应、谁关注谁，任何导入都无法说明。</translation>
    </message>
    <message>
        <source>Not yet half had an answer.</source>
        <translation>尚未有一半得到答复。</translation>
    </message>
    <message>
        <source>Half had an answer within %1.</source>
        <translation>一半在 %1 内得到答复。</translation>
    </message>
    <message>
        <source>No clear change in speed: half had an answer within %1, before %2; the difference may be chance.</source>
        <translation>速度无明显变化：一半在 %1 内得到答复，此前为 %2；差异可能出于偶然。</translation>
    </message>
    <message>
        <source>Answers took longer: half had one within %1, before %2.</source>
        <translation>答复变慢：一半在 %1 内得到答复，此前为 %2。</translation>
    </message>
    <message>
        <source>Answers came sooner: half had one within %1, before %2.</source>
        <translation>答复加快：一半在 %1 内得到答复，此前为 %2。</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time.</source>
        <translation>轮到我们时，有 %1 作了回应。</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time, before %2; that may be chance.</source>
        <translation>轮到我们时，有 %1 作了回应，此前为 %2；可能出于偶然。</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke more often: %1 of the time, before %2.</source>
        <translation>轮到我们时，我们回应得更多：%1，此前为 %2。</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke less often: %1 of the time, before %2.</source>
        <translation>轮到我们时，我们回应得更少：%1，此前为 %2。</translation>
    </message>
    <message>
        <source>No clear change in reactions per post: %1, before %2.</source>
        <translation>每帖反应无明显变化：%1，此前为 %2。</translation>
    </message>
    <message>
        <source>A post met with more reactions: %1 on average, before %2.</source>
        <translation>每帖反应增多：平均 %1，此前为 %2。</translation>
    </message>
    <message>
        <source>A post met with fewer reactions: %1 on average, before %2.</source>
        <translation>每帖反应减少：平均 %1，此前为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) wait(s) for an answer now.</source>
        <translation>
            <numerusform>现有 %1 条消息等待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>period, zone, clock</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>the period compared with</comment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>编制：%1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>place</comment>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>everything said to us; left unanswered on purpose: %1.</source>
        <translation>对我们说的一切；有意不答：%1。</translation>
    </message>
    <message>
        <source>likely range; messages at least 24 h old, those still unanswered included.</source>
        <translation>可能范围；至少 24 小时前的消息，包括仍未答复者。</translation>
    </message>
    <message>
        <source>On our turn, we spoke</source>
        <translation>轮到我们时作了回应</translation>
    </message>
    <message>
        <source>every turn of theirs that called for ours, in %1.</source>
        <translation>需要我方回应的每一轮，出自 %1。</translation>
    </message>
    <message>
        <source>likes, reposts, quotes and replies as last seen, our own replies left out. Definitions: annex.</source>
        <translation>最近所见的点赞、转发、引用和回复，不含我方回复。定义见附录。</translation>
    </message>
    <message>
        <source>How quickly we answered</source>
        <translation>我们答复得多快</translation>
    </message>
    <message>
        <source>Typical.</source>
        <translation>典型。</translation>
    </message>
    <message>
        <source>Longest wait.</source>
        <translation>等待最久。</translation>
    </message>
    <message>
        <source>Best continued.</source>
        <translation>持续最好。</translation>
    </message>
    <message>
        <source>Three conversations worth reading</source>
        <translation>值得一读的三段对话</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, decision</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>待决事项</translation>
    </message>
    <message>
        <source>Names and words of people are left out of this copy.</source>
        <translation>本版本略去人名和原话。</translation>
    </message>
    <message>
        <source>Names are hidden and words are edited: the exact words could be searched.</source>
        <translation>姓名已隐去，措辞已改写：原话可能被搜索到。</translation>
    </message>
    <message>
        <source>chosen by rule: the answered message nearest the median; the oldest without an answer, else the slowest; the exchange with most turns.</source>
        <translation>按规则选出：最接近中位数的已答复消息；最久未答复者，否则最慢者；轮次最多的往来。</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>%1 后答复</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>One conversation, post by post</source>
        <translation>一段对话，逐帖呈现</translation>
    </message>
    <message>
        <source>There is no conversation to print in this period.</source>
        <translation>此期间没有可打印的对话。</translation>
    </message>
    <message>
        <source>Names are hidden and words are left out unless they were edited: the exact words could be searched.</source>
        <translation>姓名已隐去，未改写的原话已略去：原话可能被搜索到。</translation>
    </message>
    <message>
        <source>%1 of %2 posts are printed.</source>
        <translation>印出 %1 / %2 条帖文。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a post</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a post that was not captured</source>
        <translation>未采集到的帖文</translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation>已被作者删除</translation>
    </message>
    <message>
        <source>we</source>
        <comment>our account wrote</comment>
        <translation>我们</translation>
    </message>
    <message>
        <source>we, %1</source>
        <comment>our account wrote, its name</comment>
        <translation>我们，%1</translation>
    </message>
    <message>
        <source>about us, not to us</source>
        <translation>谈论我们，而非写给我们</translation>
    </message>
    <message>
        <source>the periods hold other days of the week</source>
        <translation>两个期间的星期构成不同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of an account, its platform</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of decision, its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are printed, those that were asked most.</source>
        <translation>印出 %1 / %2 个账号，即收到提问最多者。</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>有意不答</translation>
    </message>
    <message>
        <source>withdrawn by author</source>
        <translation>被作者撤回</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>为时已晚</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>we fell silent</source>
        <translation>我们沉默了</translation>
    </message>
    <message>
        <source>they fell silent</source>
        <translation>对方沉默了</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未结束</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>继续了</translation>
    </message>
    <message>
        <source>went no further</source>
        <translation>没有继续</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>结束致谢</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>已标记答复，尚未见到</translation>
    </message>
    <message>
        <source>needed no reply</source>
        <translation>无需答复</translation>
    </message>
    <message>
        <source>too recent to judge</source>
        <translation>太新，尚无法判断</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>at an impossible time</source>
        <translation>时间不合理</translation>
    </message>
    <message>
        <source>withdrawn within the hour</source>
        <translation>一小时内撤回</translation>
    </message>
    <message>
        <source>withdrawn within 4 hours</source>
        <translation>4 小时内撤回</translation>
    </message>
    <message>
        <source>withdrawn within 24 hours</source>
        <translation>24 小时内撤回</translation>
    </message>
    <message>
        <source>withdrawn in time</source>
        <translation>及时撤回</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>counts unknown</source>
        <translation>计数未知</translation>
    </message>
    <message>
        <source>followers unknown</source>
        <translation>关注人数未知</translation>
    </message>
    <message>
        <source>impressions unknown</source>
        <translation>展示次数未知</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>触达未知</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>crisis</source>
        <translation>危机</translation>
    </message>
    <message>
        <source>consular</source>
        <translation>领事</translation>
    </message>
    <message>
        <source>visas, passports, opening hours, help for citizens</source>
        <translation>签证、护照、办公时间、协助公民</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>倾听</translation>
    </message>
    <message>
        <source>asks for views, polls, invites questions, reports what was heard</source>
        <translation>征求意见、投票、邀请提问、报告所闻</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>倡导</translation>
    </message>
    <message>
        <source>argues for a position, rebuts, calls to act</source>
        <translation>论证立场、反驳、号召行动</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>decisions, negotiations, agreements, statements, aid</source>
        <translation>决定、谈判、协议、声明、援助</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>arts, language, science, scholarships, sport, food</source>
        <translation>艺术、语言、科学、奖学金、体育、饮食</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>礼仪</translation>
    </message>
    <message>
        <source>courtesy calls, credentials, condolences, anniversaries</source>
        <translation>礼节拜会、递交国书、吊唁、周年纪念</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>life, opinions, humour of the office holder</source>
        <translation>任职者的生活、观点与幽默</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>推介</translation>
    </message>
    <message>
        <source>business, investment, travel</source>
        <translation>商务、投资、旅游</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>greetings, tests, unclear</source>
        <translation>问候、测试、不明</translation>
    </message>
    <message>
        <source>safety, evacuation, urgent warnings</source>
        <translation>安全、撤离、紧急警告</translation>
    </message>
    <message>
        <source>routine travel advice is consular</source>
        <translation>日常旅行建议属于领事类</translation>
    </message>
    <message>
        <source>persuasion</source>
        <translation>劝说</translation>
    </message>
    <message>
        <source>rhetorical questions: by their content</source>
        <translation>反问句：按其内容归类</translation>
    </message>
    <message>
        <source>neutral news of policy</source>
        <translation>对政策的中性报道</translation>
    </message>
    <message>
        <source>ceremony without content</source>
        <translation>没有实质内容的礼仪活动</translation>
    </message>
    <message>
        <source>protocol of a national day</source>
        <translation>国庆日的礼宾安排</translation>
    </message>
    <message>
        <source>meetings whose content is told</source>
        <translation>说明了内容的会见</translation>
    </message>
    <message>
        <source>the presentation of staff is other</source>
        <translation>人员介绍归入其他</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>%1, %2</source>
        <comment>title, time counted</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>%1; those without an answer kept in</source>
        <comment>&apos;367 messages&apos;</comment>
        <translation>%1；未答复者计入</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>少于 5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Half had an answer within %1</source>
        <translation>一半在 %1 内得到答复</translation>
    </message>
    <message>
        <source>Not yet half had an answer</source>
        <translation>尚未有一半得到答复</translation>
    </message>
    <message>
        <source>Nobody had to wait</source>
        <translation>无人需要等待</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>人们等多久</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was counted, time counted</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>before the numbers still waiting under an axis</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>half had an answer within %1</source>
        <translation>一半在 %1 内得到答复</translation>
    </message>
</context>
</TS>
