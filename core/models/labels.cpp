#include "core/models/labels.h"

#include "core/domain/platform.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString decisionWords(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::LeftOnPurpose: return Labels::tr("left on purpose");
    case DecisionKind::Spam: return Labels::tr("spam");
    case DecisionKind::Duplicate: return Labels::tr("duplicate");
    case DecisionKind::ClosingCourtesy: return Labels::tr("closing thanks");
    case DecisionKind::TooLate: return Labels::tr("too late");
    case DecisionKind::MarkedAnswered: return Labels::tr("marked answered, not yet seen");
    case DecisionKind::Reopened: return Labels::tr("waits again");
    case DecisionKind::WrongClaim: return Labels::tr("wrong claim");
    case DecisionKind::Coded: return Labels::tr("subject");
    case DecisionKind::GivenTo: return Labels::tr("given to");
    case DecisionKind::Note: return Labels::tr("note");
    case DecisionKind::Promise: return Labels::tr("promise");
    case DecisionKind::Example: return Labels::tr("example");
    case DecisionKind::UsedLine: return Labels::tr("cleared line used");
    }
    return {};
}

QString platformWords(std::string_view key) { return QString::fromStdString(platformName(key)); }

QString nowSourceWords(NowSource source)
{
    switch (source) {
    case NowSource::Asked: return Labels::tr("as asked");
    case NowSource::Demonstration: return Labels::tr("as the demonstration says");
    case NowSource::Capture: return Labels::tr("the latest capture in the data");
    case NowSource::Creation: return Labels::tr("the latest post in the data");
    case NowSource::Sync: return Labels::tr("the last sync");
    case NowSource::Empty: return Labels::tr("nothing imported yet");
    }
    return {};
}

QString creationNotice()
{
    return Labels::tr("This file contains people's words and is not encrypted. Keep it on an encrypted disk.");
}

QString demonstrationNotice() { return Labels::tr("Demonstration: invented people, invented posts"); }

} // namespace attache
