#include "core/connect/token_vault.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace attache {

namespace {

constexpr auto kService = "org.attache.connections";
constexpr std::chrono::milliseconds kPatience{20000}; // a keychain may ask its owner for a password

// Runs one job to its end in this thread; false: it failed or nobody answered.
bool finished(QKeychain::Job &job)
{
    QEventLoop loop;
    QTimer patience;
    bool done = false;
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.setSingleShot(true);
    patience.start(kPatience);
    job.start();
    if (!done)
        loop.exec();
    return done && job.error() == QKeychain::NoError;
}

class SystemVault final : public TokenVault {
public:
    Kept put(const std::string &key, const Secret &secret) override
    {
        QKeychain::WritePasswordJob job(QString::fromLatin1(kService));
        job.setKey(QString::fromStdString(key));
        job.setTextData(QString::fromStdString(secret.reveal()));
        if (finished(job)) {
            m_session.forget(key);
            return Kept::InKeychain;
        }
        return m_session.put(key, secret);
    }

    Secret get(const std::string &key) override
    {
        if (auto kept = m_session.get(key); !kept.empty())
            return kept;
        QKeychain::ReadPasswordJob job(QString::fromLatin1(kService));
        job.setKey(QString::fromStdString(key));
        return finished(job) ? Secret(job.textData().toStdString()) : Secret();
    }

    void forget(const std::string &key) override
    {
        m_session.forget(key);
        QKeychain::DeletePasswordJob job(QString::fromLatin1(kService));
        job.setKey(QString::fromStdString(key));
        finished(job);
    }

private:
    SessionVault m_session; // where the keychain does not take it
};

} // namespace

std::unique_ptr<TokenVault> systemVault() { return std::make_unique<SystemVault>(); }

} // namespace attache
