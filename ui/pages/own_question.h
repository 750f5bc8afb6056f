#pragma once

#include "core/models/import_plan.h"

#include <QWidget>

class QComboBox;

namespace attache {

class FigureWords;

// Whose account is ours? Asked where neither the files nor the workspace tell. It may stay unanswered.
class OwnQuestion final : public QWidget {
    Q_OBJECT
public:
    explicit OwnQuestion(const FigureWords &words, QWidget *parent = nullptr);

    void suggest(const std::vector<NamedOften> &likely, const QStringList &platforms);

signals:
    void answered(const QString &platform, const QString &handle);

private:
    void choose(int index);
    void tell();

    const FigureWords &m_words;
    QComboBox *m_handle;
    QComboBox *m_platform;
};

} // namespace attache
