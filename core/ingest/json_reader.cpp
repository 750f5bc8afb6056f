#include "core/ingest/json_reader.h"

namespace attache {

Status JsonReader::read(ByteSource &source, const JsonJob &job, JsonForm &form)
{
    const auto stopped = [&job] { return job.stop.raised(); };
    JsonCutter cutter(job.shape, job.member, [&](const JsonCut &cut) {
        if (!stopped())
            take(cut, form);
    });
    auto done = readPieces(source, job, cutter);
    if (stopped()) {
        m_receipt.cancelled = true;
        done = failure(Errc::Cancelled);
    }
    if (done && !job.member.empty())
        readEnvelope(cutter, form);
    if (done)
        return {};
    auto error = done.error();
    error.place.file = source.name();
    return error;
}

Status JsonReader::readPieces(ByteSource &source, const JsonJob &job, JsonCutter &cutter)
{
    while (!job.stop.raised()) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        if (piece->empty()) {
            auto ended = cutter.finish();
            m_pulse.tell(source.bytesRead(), m_receipt.read);
            return ended;
        }
        cutter.feed(*piece);
        m_pulse.beat(source.bytesRead(), m_receipt.read);
    }
    return {};
}

void JsonReader::take(const JsonCut &cut, JsonForm &form)
{
    const auto refuse = [&](Refusal why) {
        ++m_receipt.read;
        m_receipt.refuse(why, {}, cut.line);
    };
    if (cut.overlong) {
        refuse(Refusal::RecordTooLarge);
        return;
    }
    const auto parsed = m_parser.parse(cut.bytes);
    if (parsed.fault) {
        refuse(*parsed.fault);
        return;
    }
    if (parsed.cleaning.damaged > 0)
        m_receipt.warn(Warning::DamagedText, cut.line);
    form.record(parsed.root, cut.line);
}

void JsonReader::readEnvelope(const JsonCutter &cutter, JsonForm &form)
{
    auto text = cutter.envelope();
    const auto parsed = parseWhole(m_parser, text);
    form.envelope(parsed.root);
}

Result<std::string> readSmall(ByteSource &source)
{
    std::string text;
    for (;;) {
        const auto piece = source.next();
        if (!piece)
            return piece.error();
        if (piece->empty())
            return text;
        if (text.size() + piece->size() > JsonCutter::kRecordLimit)
            return Error{Errc::ArchiveTooLarge, Place{source.name(), 0, {}}, "a text of more than 16 MiB"};
        text += *piece;
    }
}

} // namespace attache
