<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AlarmNews</name>
    <message numerus="yes">
        <source>%1 watch word(s) more said than usual</source>
        <translation>
            <numerusform>%1 watch word is said more often than usual</numerusform>
            <numerusform>%1 watch words are said more often than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) of ours met opposition</source>
        <translation>
            <numerusform>%1 post of ours met opposition</numerusform>
            <numerusform>%1 posts of ours met opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) with more messages than usual</source>
        <translation>
            <numerusform>%1 hour with more messages than usual</numerusform>
            <numerusform>%1 hours with more messages than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 official(s) waiting</source>
        <translation>
            <numerusform>%1 official is waiting</numerusform>
            <numerusform>%1 officials are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) overdue</source>
        <translation>
            <numerusform>%1 promise is overdue</numerusform>
            <numerusform>%1 promises are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) due today</source>
        <translation>
            <numerusform>%1 promise is due today</numerusform>
            <numerusform>%1 promises are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silence(s) to look at again</source>
        <translation>
            <numerusform>%1 silence to look at again</numerusform>
            <numerusform>%1 silences to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s) in what is known</source>
        <translation>
            <numerusform>%1 gap in what is known</numerusform>
            <numerusform>%1 gaps in what is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s)</source>
        <translation>
            <numerusform>%1 alarm</numerusform>
            <numerusform>%1 alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%1 like(s)</source>
        <translation>
            <numerusform>%1 like</numerusform>
            <numerusform>%1 likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed on %1 time(s)</source>
        <translation>
            <numerusform>passed on %1 time</numerusform>
            <numerusform>passed on %1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 speaker(s)</source>
        <translation>
            <numerusform>%1, %2 speaker</numerusform>
            <numerusform>%1, %2 speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 case(s) exported. %2</source>
        <translation>
            <numerusform>%1 case exported. %2</numerusform>
            <numerusform>%1 cases exported. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationSteps</name>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public, at least 7 days old</source>
        <translation>
            <numerusform>%1 exchange opened by the public, at least 7 days old</numerusform>
            <numerusform>%1 exchanges opened by the public, at least 7 days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message numerus="yes">
        <source>%1 reaction(s) to %2, by the day of the post</source>
        <translation>
            <numerusform>%1 reaction to %2, by the day of the post</numerusform>
            <numerusform>%1 reactions to %2, by the day of the post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%1 character(s)</source>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%1 left unanswered on purpose</source>
        <translation>
            <numerusform>%1 left unanswered on purpose</numerusform>
            <numerusform>%1 left unanswered on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that needed no reply</source>
        <translation>
            <numerusform>%1 that needed no reply</numerusform>
            <numerusform>%1 that needed no reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spam</source>
        <translation>
            <numerusform>%1 spam</numerusform>
            <numerusform>%1 spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate(s)</source>
        <translation>
            <numerusform>%1 duplicate</numerusform>
            <numerusform>%1 duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closing with thanks</source>
        <translation>
            <numerusform>%1 closing with thanks</numerusform>
            <numerusform>%1 closing with thanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too recent to judge</source>
        <translation>
            <numerusform>%1 too recent to judge</numerusform>
            <numerusform>%1 too recent to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with an impossible time</source>
        <translation>
            <numerusform>%1 with an impossible time</numerusform>
            <numerusform>%1 with an impossible time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted</source>
        <translation>
            <numerusform>%1 deleted</numerusform>
            <numerusform>%1 deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>%1 repost</numerusform>
            <numerusform>%1 reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(ies) of ours</source>
        <translation>
            <numerusform>%1 reply of ours</numerusform>
            <numerusform>%1 replies of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown counts</source>
        <translation>
            <numerusform>%1 with unknown counts</numerusform>
            <numerusform>%1 with unknown counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without an answer</source>
        <translation>
            <numerusform>%1 without an answer</numerusform>
            <numerusform>%1 without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more gap(s)</source>
        <translation>
            <numerusform>%1 more gap</numerusform>
            <numerusform>%1 more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s)</source>
        <translation>
            <numerusform>%1 exchange</numerusform>
            <numerusform>%1 exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turn(s)</source>
        <translation>
            <numerusform>%1 turn</numerusform>
            <numerusform>%1 turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) collected</source>
        <translation>
            <numerusform>%1 post collected</numerusform>
            <numerusform>%1 posts collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to us</source>
        <translation>
            <numerusform>%1 message to us</numerusform>
            <numerusform>%1 messages to us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that call(s) for an answer</source>
        <translation>
            <numerusform>%1 message that calls for an answer</numerusform>
            <numerusform>%1 messages that call for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered</source>
        <translation>
            <numerusform>%1 message answered</numerusform>
            <numerusform>%1 messages answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left unanswered on purpose</source>
        <translation>
            <numerusform>%1 message left unanswered on purpose</numerusform>
            <numerusform>%1 messages left unanswered on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) too late to answer</source>
        <translation>
            <numerusform>%1 message too late to answer</numerusform>
            <numerusform>%1 messages too late to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) without an answer yet</source>
        <translation>
            <numerusform>%1 message without an answer yet</numerusform>
            <numerusform>%1 messages without an answer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) withdrawn by their author before an answer</source>
        <translation>
            <numerusform>%1 message withdrawn by their author before an answer</numerusform>
            <numerusform>%1 messages withdrawn by their author before an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered at an impossible time</source>
        <translation>
            <numerusform>%1 message answered at an impossible time</numerusform>
            <numerusform>%1 messages answered at an impossible time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 message marked answered, not yet seen</numerusform>
            <numerusform>%1 messages marked answered, not yet seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) waiting for us</source>
        <translation>
            <numerusform>%1 message waiting for us</numerusform>
            <numerusform>%1 messages waiting for us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 exchange opened by the public</numerusform>
            <numerusform>%1 exchanges opened by the public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because we fell silent</source>
        <translation>
            <numerusform>%1 exchange ended because we fell silent</numerusform>
            <numerusform>%1 exchanges ended because we fell silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because they fell silent</source>
        <translation>
            <numerusform>%1 exchange ended because they fell silent</numerusform>
            <numerusform>%1 exchanges ended because they fell silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) closed with thanks or on purpose</source>
        <translation>
            <numerusform>%1 exchange closed with thanks or on purpose</numerusform>
            <numerusform>%1 exchanges closed with thanks or on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) still open</source>
        <translation>
            <numerusform>%1 exchange still open</numerusform>
            <numerusform>%1 exchanges still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to our posts</source>
        <translation>
            <numerusform>%1 reaction to our posts</numerusform>
            <numerusform>%1 reactions to our posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 marked answered, not yet seen</numerusform>
            <numerusform>%1 marked answered, not yet seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within the hour</source>
        <translation>
            <numerusform>%1 withdrawn by their author within the hour</numerusform>
            <numerusform>%1 withdrawn by their author within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 4 hours</source>
        <translation>
            <numerusform>%1 withdrawn by their author within 4 hours</numerusform>
            <numerusform>%1 withdrawn by their author within 4 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 24 hours</source>
        <translation>
            <numerusform>%1 withdrawn by their author within 24 hours</numerusform>
            <numerusform>%1 withdrawn by their author within 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author in time</source>
        <translation>
            <numerusform>%1 withdrawn by their author in time</numerusform>
            <numerusform>%1 withdrawn by their author in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown followers</source>
        <translation>
            <numerusform>%1 with unknown followers</numerusform>
            <numerusform>%1 with unknown followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown impressions</source>
        <translation>
            <numerusform>%1 with unknown impressions</numerusform>
            <numerusform>%1 with unknown impressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown reach</source>
        <translation>
            <numerusform>%1 with unknown reach</numerusform>
            <numerusform>%1 with unknown reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message numerus="yes">
        <source>%1 late arrival(s)</source>
        <translation>
            <numerusform>%1 late arrival</numerusform>
            <numerusform>%1 late arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted by their author</source>
        <translation>
            <numerusform>%1 deleted by its author</numerusform>
            <numerusform>%1 deleted by their author</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recoded</source>
        <translation>
            <numerusform>%1 recoded</numerusform>
            <numerusform>%1 recoded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for whom more time has passed</source>
        <translation>
            <numerusform>%1 for whom more time has passed</numerusform>
            <numerusform>%1 for whom more time has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) arrived late</source>
        <translation>
            <numerusform>%1 post arrived late</numerusform>
            <numerusform>%1 posts arrived late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) were deleted</source>
        <translation>
            <numerusform>%1 post was deleted</numerusform>
            <numerusform>%1 posts were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were recoded</source>
        <translation>
            <numerusform>%1 message was recoded</numerusform>
            <numerusform>%1 messages were recoded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 would be refused</numerusform>
            <numerusform>%1 would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningView</name>
    <message numerus="yes">
        <source>Left unanswered on purpose: %1 to look at again</source>
        <translation>
            <numerusform>Left unanswered on purpose: %1 to look at again</numerusform>
            <numerusform>Left unanswered on purpose: %1 to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flare-ups</source>
        <translation>
            <numerusform>%1 flare-up</numerusform>
            <numerusform>%1 flare-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for us</source>
        <translation>
            <numerusform>%1 waits for us</numerusform>
            <numerusform>%1 wait for us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts of ours met opposition</source>
        <translation>
            <numerusform>%1 post of ours met opposition</numerusform>
            <numerusform>%1 posts of ours met opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours brought more messages than usual</source>
        <translation>
            <numerusform>%1 hour brought more messages than usual</numerusform>
            <numerusform>%1 hours brought more messages than usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message numerus="yes">
        <source>of those waiting, %1 marked answered, not yet seen</source>
        <translation>
            <numerusform>of those waiting, %1 marked answered, not yet seen</numerusform>
            <numerusform>of those waiting, %1 marked answered, not yet seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %1 message(s)</source>
        <translation>
            <numerusform>What became of %1 message</numerusform>
            <numerusform>What became of %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 exchange opened by the public</numerusform>
            <numerusform>%1 exchanges opened by the public</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassportView</name>
    <message numerus="yes">
        <source>in %1 exchange(s)</source>
        <translation>
            <numerusform>in %1 exchange</numerusform>
            <numerusform>in %1 exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 person(s)</source>
        <translation>
            <numerusform>from %1 person</numerusform>
            <numerusform>from %1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 marked answered, not yet seen</numerusform>
            <numerusform>%1 marked answered, not yet seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>%1 like(s)</source>
        <translation>
            <numerusform>%1 like</numerusform>
            <numerusform>%1 likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>%1 repost</numerusform>
            <numerusform>%1 reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 author(s)</source>
        <translation>
            <numerusform>%1 author</numerusform>
            <numerusform>%1 authors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) wait(s) for an answer now.</source>
        <translation>
            <numerusform>%1 message waits for an answer now.</numerusform>
            <numerusform>%1 messages wait for an answer now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) more</source>
        <translation>
            <numerusform>%1 point more</numerusform>
            <numerusform>%1 points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) less</source>
        <translation>
            <numerusform>%1 point less</numerusform>
            <numerusform>%1 points less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message numerus="yes">
        <source>%1 trainee(s)</source>
        <translation>
            <numerusform>%1 trainee</numerusform>
            <numerusform>%1 trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message numerus="yes">
        <source>with %1 day(s) before</source>
        <translation>
            <numerusform>with %1 day before</numerusform>
            <numerusform>with %1 days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsView</name>
    <message numerus="yes">
        <source>%1 more post(s) must be read (%2 of %3)</source>
        <translation>
            <numerusform>%1 more post must be read (%2 of %3)</numerusform>
            <numerusform>%1 more posts must be read (%2 of %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program&apos;s reading of %1 unread post(s), corrected for its errors:</source>
        <translation>
            <numerusform>The program&apos;s reading of %1 unread post, corrected for its errors:</numerusform>
            <numerusform>The program&apos;s reading of %1 unread posts, corrected for its errors:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message numerus="yes">
        <source>%1 alarms in 30 days; 1 may be chance</source>
        <extracomment>alarms that were raised, beside the one that may be chance</extracomment>
        <translation>
            <numerusform>%1 alarm in 30 days; 1 may be chance</numerusform>
            <numerusform>%1 alarms in 30 days; 1 may be chance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::AnswerForm</name>
    <message numerus="yes">
        <source>%1 answer(s) kept</source>
        <translation>
            <numerusform>%1 answer kept</numerusform>
            <numerusform>%1 answers kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::DataPage</name>
    <message numerus="yes">
        <source>%1, %2 holiday(s)</source>
        <translation>
            <numerusform>%1, %2 holiday</numerusform>
            <numerusform>%1, %2 holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::LessonRoom</name>
    <message numerus="yes">
        <source>%1 result sheet(s) saved, and one of the group</source>
        <translation>
            <numerusform>%1 result sheet saved, and one of the group</numerusform>
            <numerusform>%1 result sheets saved, and one of the group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::LineActs</name>
    <message numerus="yes">
        <source>Line kept. It may fit %1 message(s) that wait.</source>
        <translation>
            <numerusform>Line kept. It may fit %1 message that waits.</numerusform>
            <numerusform>Line kept. It may fit %1 messages that wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::MessageView</name>
    <message numerus="yes">
        <source>%1 message(s) chosen</source>
        <translation>
            <numerusform>%1 message chosen</numerusform>
            <numerusform>%1 messages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::NeedsCard</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::QueueView</name>
    <message numerus="yes">
        <source>%1 new, show</source>
        <translation>
            <numerusform>%1 new, show</numerusform>
            <numerusform>%1 new, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::TrainingActs</name>
    <message numerus="yes">
        <source>%1 case(s) exported. %2</source>
        <translation>
            <numerusform>%1 case exported. %2</numerusform>
            <numerusform>%1 cases exported. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ViewDesk</name>
    <message numerus="yes">
        <source>%1 view(s) of a newer version of the program are left alone.</source>
        <translation>
            <numerusform>%1 view of a newer version of the program is left alone.</numerusform>
            <numerusform>%1 views of a newer version of the program are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Workbench</name>
    <message numerus="yes">
        <source>%1 wait(s)</source>
        <translation>
            <numerusform>%1 waits</numerusform>
            <numerusform>%1 wait</numerusform>
        </translation>
    </message>
</context>
</TS>
