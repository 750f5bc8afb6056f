#pragma once

#include "core/desk/desk.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace attache {

// Opens workspaces away from the window's thread. One at a time; a later wish makes an earlier one void.
class DeskOpener final : public QObject {
    Q_OBJECT
public:
    using Answer = Result<std::shared_ptr<Desk>>;

    explicit DeskOpener(QObject *parent = nullptr);
    ~DeskOpener() override;

    // A workspace that another program writes to, or that lies where nothing can be written, is opened for reading.
    void open(const std::string &path);
    void create(const std::string &path, const std::string &zone); // Error WorkspaceExists where there is a file
    // Writes the demonstration of that moment where there is no file yet, and opens it.
    void openDemonstration(const std::string &path, Instant now);

signals:
    void done(const attache::DeskOpener::Answer &answer);

private:
    void run(std::function<Answer()> work);

    QThreadPool m_pool;
    std::uint64_t m_last = 0;
};

} // namespace attache
