#include "core/desk/subject_guess.h"

#include "core/domain/subject.h"

#include <fasttext/fasttext.h>

#include <QTemporaryFile>

#include <algorithm>
#include <exception>
#include <sstream>

namespace attache {

namespace {

constexpr std::string_view kLabel = "__label__";
constexpr std::size_t kFolds = 5;

// One line, folded where that is cheap; the words themselves are cut by the library at blanks.
std::string lineOf(const std::string &text)
{
    std::string line = text;
    for (char &c : line)
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return line;
}

std::map<std::string, std::int64_t> countsOf(const std::vector<KnownSubject> &known)
{
    std::map<std::string, std::int64_t> counts;
    for (const auto &one : known)
        ++counts[one.code];
    return counts;
}

// Small texts in many languages: pieces of words count as well as words, so that endings and scripts without blanks do.
fasttext::Args argumentsFor(const std::string &file)
{
    fasttext::Args args;
    args.input = file;
    args.model = fasttext::model_name::sup;
    args.loss = fasttext::loss_name::softmax;
    args.lr = 0.5;
    args.epoch = 60;
    args.dim = 24;
    args.minCount = 1;
    args.minn = 2;
    args.maxn = 4;
    args.wordNgrams = 1;
    args.bucket = 40'000;
    args.thread = 1; // several would make every run another
    args.verbose = 0;
    args.label = std::string(kLabel);
    return args;
}

Result<std::unique_ptr<fasttext::FastText>> trained(const std::vector<KnownSubject> &known)
{
    QTemporaryFile file; // the library reads no other way; it is gone with this function
    if (!file.open())
        return failure(Errc::InputOutput, "temporary file");
    const auto enough = countsOf(known);
    for (const auto &one : known)
        if (enough.at(one.code) >= kFewestOfSubject * 4 / 5) // four fifths of enough, when a fifth is held back
            file.write(QByteArray::fromStdString(std::string(kLabel) + one.code + ' ' + lineOf(one.text) + '\n'));
    if (!file.flush())
        return failure(Errc::InputOutput, "temporary file");
    try {
        auto model = std::make_unique<fasttext::FastText>();
        model->train(argumentsFor(file.fileName().toStdString()));
        return model;
    } catch (const std::exception &e) {
        return failure(Errc::Internal, e.what());
    }
}

} // namespace

bool GuessReadiness::ready() const
{
    const auto enough = std::count_if(subjects.begin(), subjects.end(), [](const Subject &s) { return s.missing == 0; });
    return missing == 0 && enough >= 2;
}

GuessReadiness readinessOf(const std::vector<KnownSubject> &known)
{
    const auto counts = countsOf(known);
    GuessReadiness readiness;
    readiness.read = std::ssize(known);
    readiness.missing = std::max<std::int64_t>(0, kFewestRead - readiness.read);
    for (const auto &subject : subjects())
        if (const auto found = counts.find(std::string(subject.code)); found != counts.end())
            readiness.subjects.push_back(
                {found->first, found->second, std::max<std::int64_t>(0, kFewestOfSubject - found->second)});
    return readiness;
}

SubjectGuesser::SubjectGuesser(std::unique_ptr<fasttext::FastText> model) : m_model(std::move(model)) {}
SubjectGuesser::SubjectGuesser(SubjectGuesser &&) noexcept = default;
SubjectGuesser::~SubjectGuesser() = default;

Result<SubjectGuesser> SubjectGuesser::learn(const std::vector<KnownSubject> &known)
{
    if (!readinessOf(known).ready())
        return Error{Errc::Usage, {{}, 0, "readings"}, "too few"};
    auto model = trained(known);
    if (!model)
        return model.error();
    return SubjectGuesser(std::move(*model));
}

SubjectGuesser::Guess SubjectGuesser::guess(const std::string &text) const
{
    try {
        std::istringstream line(lineOf(text) + '\n');
        std::vector<std::pair<fasttext::real, std::string>> found;
        if (!m_model->predictLine(line, found, 1, 0) || found.empty())
            return {};
        return {found.front().second.substr(kLabel.size()), std::clamp(double(found.front().first), 0.0, 1.0)};
    } catch (const std::exception &) {
        return {};
    }
}

Result<std::map<std::string, CodingErrors>> guessErrors(const std::vector<KnownSubject> &known)
{
    const auto counts = countsOf(known);
    std::map<std::string, CodingErrors> errors;
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        std::vector<KnownSubject> taught, held;
        for (std::size_t i = 0; i < known.size(); ++i)
            (i % kFolds == fold ? held : taught).push_back(known[i]);
        auto model = trained(taught);
        if (!model)
            return model.error();
        const SubjectGuesser guesser(std::move(*model));
        for (const auto &one : held) {
            const auto guess = guesser.guess(one.text);
            for (const auto &[code, count] : counts) {
                auto &of = errors[code];
                const bool bears = one.code == code, given = guess.code == code;
                (bears ? of.positives : of.negatives) += 1;
                of.found += bears && given ? 1 : 0;
                of.spared += !bears && !given ? 1 : 0;
            }
        }
    }
    return errors;
}

} // namespace attache
