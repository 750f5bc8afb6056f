#include "core/ingest/mail_importer.h"

#include "core/base/text.h"
#include "core/ingest/mail_message.h"
#include "core/ingest/mail_quote.h"
#include "core/ingest/platform_sink.h"
#include "core/ingest/progress_pulse.h"
#include "core/ingest/record_notes.h"

namespace attache {

namespace {

constexpr std::size_t kMessageLimit = 16 * 1024 * 1024;

class MailForm {
public:
    MailForm(RecordSink &sink, Receipt &receipt) : m_sink(sink), m_receipt(receipt), m_notes(receipt) {}

    void message(std::string_view text, std::int64_t line, bool overlong)
    {
        if (overlong) {
            m_notes.begin(line);
            m_notes.refuse(Refusal::RecordTooLarge, {});
            return;
        }
        const auto mail = readMail(text);
        const auto quote = quoteIn(mail);
        if (!quote) {
            m_notes.passOver(line);
            return;
        }
        take(mail, *quote, line);
    }

    void tellGaps()
    {
        if (m_receipt.read > 0)
            m_receipt.gaps.push_back({{}, m_notes.from(), m_notes.to(), {"replies", "mentions", "counts"}});
    }

private:
    void take(const MailMessage &mail, const MailQuote &quote, std::int64_t line)
    {
        m_notes.begin(line);
        Post post;
        post.key = {quote.link.platform, m_notes.word(quote.link.id)};
        if (!m_notes.required(quote.author, "author", post.author)
            || !m_notes.created(isoOfMailDate(mail.date), {TimeReading::Iso, {}}, post))
            return;
        if (quote.text.empty()) {
            m_notes.refuse(Refusal::MissingField, "text");
            return;
        }
        post.createdSource = {TimeForm::Other, post.createdSource.offsetMinutes, m_notes.word(mail.date)};
        post.text = m_notes.text(quote.text);
        post.mentions = handlesInText(post.text, handleFormOf(post.key.platform));
        post.mentionsFromText = true;
        post.url = m_notes.word(quote.url);
        m_receipt.warn(Warning::PartialText, line);
        m_receipt.warn(Warning::ApproximateTimes, line);
        m_notes.settle(post);
        m_sink.post(std::move(post));
    }

    RecordSink &m_sink;
    Receipt &m_receipt;
    RecordNotes m_notes;
};

// Cuts a mailbox at its 'From ' lines, which follow an empty line, and holds one message at a time.
class MailboxCutter {
public:
    explicit MailboxCutter(MailForm &form) : m_form(form) {}

    void feed(std::string_view piece)
    {
        while (!piece.empty()) {
            const auto end = piece.find('\n');
            const auto part = piece.substr(0, end == std::string_view::npos ? piece.size() : end + 1);
            piece.remove_prefix(part.size());
            if (m_lineText.size() <= kMessageLimit)
                m_lineText += part;
            if (part.ends_with('\n'))
                takeLine();
        }
    }

    void finish()
    {
        if (!m_lineText.empty())
            takeLine();
        hand();
    }

private:
    void takeLine()
    {
        ++m_line;
        if (m_afterEmpty && m_lineText.starts_with("From ")) {
            hand();
            m_messageLine = m_line + 1;
        } else if (m_message.size() + m_lineText.size() > kMessageLimit) {
            m_overlong = true;
        } else {
            m_message += m_lineText;
        }
        m_afterEmpty = m_lineText == "\n" || m_lineText == "\r\n";
        m_lineText.clear();
    }

    void hand()
    {
        if (m_overlong || !trimmed(m_message).empty())
            m_form.message(m_message, m_messageLine, m_overlong);
        m_message.clear();
        m_overlong = false;
    }

    MailForm &m_form;
    std::string m_message, m_lineText;
    std::int64_t m_line = 0, m_messageLine = 1;
    bool m_afterEmpty = true, m_overlong = false;
};

class MailImporter final : public Importer {
public:
    std::string_view format() const override { return "mail"; }

    Status read(const std::string &path, const ImportOptions &options, RecordSink &sink, Receipt &receipt,
                StopToken stop) override
    {
        receipt.format = format();
        auto source = ByteSource::open(path);
        if (!source)
            return source.error();
        PlatformSink named(sink, options);
        MailForm form(named, receipt);
        auto status = readMailbox(*source, form, named, receipt, stop);
        receipt.kind = receipt.read > 0 ? "posts" : "no-posts";
        form.tellGaps();
        return status;
    }

private:
    static Status readMailbox(ByteSource &source, MailForm &form, RecordSink &sink, Receipt &receipt, const StopToken &stop)
    {
        MailboxCutter cutter(form);
        ProgressPulse pulse(sink);
        while (!stop.raised()) {
            const auto piece = source.next();
            if (!piece)
                return piece.error();
            if (piece->empty()) {
                cutter.finish();
                pulse.tell(source.bytesRead(), receipt.read);
                return {};
            }
            cutter.feed(*piece);
            pulse.beat(source.bytesRead(), receipt.read);
        }
        receipt.cancelled = true;
        return failure(Errc::Cancelled);
    }
};

bool hasHeader(std::string_view head, std::string_view name)
{
    return head.starts_with(name) || head.find("\n" + std::string(name)) != std::string_view::npos;
}

} // namespace

bool looksLikeMail(const Clues &clues)
{
    const std::string_view head = clues.file().head;
    const auto line = head.substr(0, head.find('\n'));
    const auto colon = line.find(':');
    const bool opens =
        line.starts_with("From ") || (colon != std::string_view::npos && line.substr(0, colon).find(' ') == line.npos);
    return clues.isFile() && clues.file().kind.empty() && opens && hasHeader(head, "From:")
           && (hasHeader(head, "Date:") || hasHeader(head, "Message-ID:") || hasHeader(head, "Received:"));
}

std::unique_ptr<Importer> mailImporter() { return std::make_unique<MailImporter>(); }

} // namespace attache
