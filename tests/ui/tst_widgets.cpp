#include "sample_specs.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/tabular_figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/text_delegates.h"
#include "ui/widgets/tile_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

TileView tile(FigureId id, const QString &title, const QString &value, const QString &unit, const QString &weight,
              const QString &compare)
{
    return {id, title, value, unit, weight, compare, title + u' ' + value, false};
}

QList<TileView> fourTiles(bool arabic = false)
{
    if (arabic)
        return {tile(FigureId::AnswerRate24h, u"أُجيب خلال 24 ساعة"_s, u"69"_s, u"%"_s, u"المرجّح 64 إلى 74 · 245 من 354"_s,
                     u"سبتمبر 66 %؛ قد يكون صدفة"_s),
                tile(FigureId::OurTurnAnswered, u"حين جاء دورنا تكلّمنا"_s, u"76"_s, u"%"_s, u"المرجّح 71 إلى 80 · 311 من 410"_s,
                     u"سبتمبر 70 %"_s),
                tile(FigureId::ReturnGivenAnswer, u"عادوا فكتبوا"_s, u"46"_s, u"%"_s, u"المرجّح 39 إلى 52 · 109 من 239"_s,
                     u"سبتمبر 41 %"_s),
                tile(FigureId::EngagementPerPost, u"تفاعلات لكل منشور"_s, u"118"_s, {}, u"284 منشوراً، كلٌّ عند 24 ساعة"_s, {})};
    return {tile(FigureId::AnswerRate24h, u"Answered within 24 h"_s, u"69"_s, u"%"_s, u"likely 64 to 74 · 245 of 354"_s,
                 u"September 66 %; may be chance"_s),
            tile(FigureId::OurTurnAnswered, u"When it was our turn, we spoke"_s, u"76"_s, u"%"_s,
                 u"likely 71 to 80 · 311 of 410"_s, u"September 70 %"_s),
            tile(FigureId::ReturnGivenAnswer, u"They wrote back"_s, u"46"_s, u"%"_s, u"likely 39 to 52 · 109 of 239"_s,
                 u"September 41 %; may be chance"_s),
            tile(FigureId::EngagementPerPost, u"Reactions per post"_s, u"118"_s, {}, u"284 posts, each counted at 24 h"_s,
                 u"nothing known of X, 14–16 Oct"_s)};
}

QStandardItemModel *subjects(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({u"Subject"_s, u"asked"_s, u"answered"_s});
    const auto add = [&](const QString &subject, int asked, int answered) {
        auto *a = new QStandardItem, *b = new QStandardItem;
        a->setData(asked, Qt::DisplayRole);
        b->setData(answered, Qt::DisplayRole);
        model->appendRow({new QStandardItem(subject), a, b});
    };
    add(u"Consular service"_s, 197, 174);
    add(u"Policy"_s, 70, 37);
    add(QString(QChar(0x2068) + u"الثقافة والتبادل"_s + QChar(0x2069)), 53, 46);
    add(u"Crisis"_s, 20, 19);
    return model;
}

void keep(const QPixmap &picture, const QString &name)
{
    const QString directory = qEnvironmentVariable("ATTACHE_PICTURES");
    if (!directory.isEmpty())
        picture.save(QDir(directory).filePath(name + u".png"_s));
}

Card *chartCard(const ChartSpec &spec, const QString &title, const QString &caption)
{
    auto *card = new Card(title);
    card->setCaption(caption);
    auto *chart = new ChartView;
    chart->setSpec(spec);
    card->body()->addWidget(chart);
    return card;
}

DataTable *subjectsTable(QWidget *parent = nullptr)
{
    auto *table = new DataTable(parent);
    table->setAccessibleName(u"What people asked"_s);
    table->setSource(subjects(table));
    table->setForeign(0);
    table->setNumeric(1);
    table->setNumeric(2);
    table->setStretch(0);
    return table;
}

// A page much like Today, to look at.
QWidget *examplePage(bool arabic)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kPageMargin, kCardGap, kPageMargin, kCardGap);
    column->setSpacing(kCardGap);
    auto *tiles = new TileRow;
    tiles->setTiles(fourTiles(arabic));
    column->addWidget(tiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    Card *days = chartCard(sample::dayBars(arabic), arabic ? u"التفاعلات حسب اليوم"_s : u"Reactions by day"_s, {});
    days->body()->addWidget(sectionTitle(arabic ? u"عمّ سأل الناس"_s : u"What people asked"_s, days));
    days->body()->addWidget(subjectsTable());
    row->addWidget(days, 5);
    Card *wait = chartCard(sample::waits(arabic), arabic ? u"كم ينتظر الناس"_s : u"How long people wait"_s,
                           arabic ? u"367 رسالة في أكتوبر؛ ومن لم يُجَب محسوب"_s
                                  : u"367 messages of October; those without an answer kept in"_s);
    auto *headline = new SafeLabel(TypeStep::Headline, Ink::Normal);
    headline->setWords(arabic ? u"نصفهم تلقّى جواباً خلال 10 ساعات"_s : u"Half had an answer within 10 h"_s);
    wait->body()->insertWidget(0, headline);
    wait->body()->addWidget(sectionTitle(arabic ? u"كل رسائل أكتوبر: 401"_s : u"All 401 messages of October"_s, wait));
    auto *parts = new ChartView;
    parts->setSpec(sample::parts(arabic));
    wait->body()->addWidget(parts);
    wait->body()->addStretch(1);
    row->addWidget(wait, 3);
    Card *far =
        chartCard(sample::far(arabic), arabic ? u"إلى أين تصل المحادثات"_s : u"How far conversations go"_s,
                  arabic ? u"301 محادثة بدأها الجمهور"_s : u"301 conversations opened by the public, at least 7 days old"_s);
    far->body()->addStretch(1);
    row->addWidget(far, 3);
    column->addLayout(row, 1);
    return page;
}

template <class Widget>
Widget *placed(QVBoxLayout *column, Widget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    column->addWidget(widget);
    return widget;
}

// One of each control, to look at and to walk through.
QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(u"Open"_s), *plain = new QPushButton(u"Answer"_s), *off = new QPushButton(u"Off"_s);
    primary->setDefault(true);
    off->setEnabled(false);
    auto *chip = new Chip(u"Period"_s);
    chip->setValue(u"1–31 October & more"_s);
    for (QWidget *button : {static_cast<QWidget *>(primary), static_cast<QWidget *>(plain), static_cast<QWidget *>(off),
                            static_cast<QWidget *>(chip), static_cast<QWidget *>(new GlyphButton(Glyph::Close, u"Close"_s)),
                            static_cast<QWidget *>(new Badge(u"late"_s, Ink::Waiting))})
        buttons->addWidget(button);
    column->addLayout(buttons);
    auto *combo = placed(column, new QComboBox, u"Platform"_s);
    combo->addItems({u"Mastodon"_s, u"Bluesky"_s});
    placed(column, new QLineEdit, u"Search"_s)->setPlaceholderText(u"Search all posts"_s);
    placed(column, new QSpinBox, u"Hours"_s)->setValue(24);
    placed(column, new QCheckBox(u"Hide names"_s), u"Hide names"_s)->setChecked(true);
    placed(column, new QRadioButton(u"Round the clock"_s), u"Round the clock"_s)->setChecked(true);
    auto *tabs = placed(column, new QTabBar, u"Parts"_s);
    tabs->addTab(u"Accounts"_s);
    tabs->addTab(u"Imports"_s);
    placed(column, new QPlainTextEdit(u"A draft"_s), u"Draft"_s)->setMaximumHeight(60);
    auto *progress = new ProgressLine;
    progress->setProgress(u"Reading posts.csv, 120 000 of 300 000"_s, 0.4);
    column->addWidget(progress);
    auto *strip = new StateStrip;
    strip->setState({PanelState::Kind::Stale, u"Figures of 07:42; newer posts have come in."_s, u"Refresh"_s});
    column->addWidget(strip);
    column->addWidget(subjectsTable());
    return page;
}

QPixmap panelPicture()
{
    QWidget page;
    page.resize(760, 420);
    auto *state = new StatePanel(&page);
    state->setGeometry(0, 0, 300, 420);
    state->setState({PanelState::Kind::Empty, u"Nothing has been imported yet."_s, u"Import a file…"_s});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (const QString &line :
         {u"How it is counted"_s, u"Messages at least 24 h old that had an answer within 24 h, round the clock."_s}) {
        auto *label = new SafeLabel(line.size() < 20 ? TypeStep::CardTitle : TypeStep::Body);
        label->setFit(SafeLabel::Fit::Wrap);
        label->setWords(line);
        column->addWidget(label);
    }
    column->addStretch();
    SlideOver panel(&page);
    panel.open(u"Answered within 24 h"_s, content);
    page.show();
    return page.grab();
}

QPixmap menuPicture()
{
    QMenu menu;
    menu.addAction(u"Behind this number"_s);
    menu.addAction(u"Copy with its weight"_s)->setShortcut(QKeySequence::Copy);
    menu.addSeparator();
    QAction *ticked = menu.addAction(u"Round the clock"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu.addMenu(u"Compare with"_s)->addAction(u"the 28 days before"_s);
    menu.setActiveAction(menu.actions().first());
    menu.resize(menu.sizeHint());
    return menu.grab();
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private slots:
    void init() { applyTheme(*qApp, Theme{}); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void palette_everyInk_isReadable_data();
    void palette_everyInk_isReadable();
    void tabularWidth_ofNarrowAndWideDigits_isEqual();
    void safeLabel_markup_staysCharacters();
    void safeLabel_elided_keepsTheWholeForReaders();
    void figureTile_keys_openAndCopy();
    void tileRow_narrow_goesIntoTwoRowsAndKeepsTiles();
    void slideOver_escape_closesAndReturnsFocus();
    void slideOver_rightToLeft_standsOnTheLeft();
    void dataTable_sorted_opensTheSourceRow();
    void dataTable_rows_are32High();
    void chip_ampersand_isShown();
    void statePanel_error_offersItsAction();
    void controls_everyFocusableOne_showsItsFocus();
    void controls_everyTarget_isLargeEnough();
    void controls_everyInteractiveOne_hasAName();
    void theme_switchedLive_looksLikeAFreshStart();
    void pictures_lightDarkArabic_forTheEye();
};

void TestWidgets::palette_everyInk_isReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWidgets::palette_everyInk_isReadable()
{
    QFETCH(bool, dark);
    const Palette p = dark ? darkPalette() : lightPalette();
    for (const QColor &ground : {p.paper, p.card}) {
        for (const Ink ink : {Ink::Normal, Ink::Soft, Ink::Us, Ink::Them, Ink::Waiting, Ink::Settled})
            QVERIFY2(contrast(p.of(ink), ground) >= 4.5, qPrintable(p.of(ink).name() + u" on "_s + ground.name()));
        for (const Tone tone : {Tone::Us, Tone::Them, Tone::Waiting, Tone::Settled, Tone::Silent})
            QVERIFY2(contrast(p.fill(tone), ground) >= 3, qPrintable(p.fill(tone).name() + u" on "_s + ground.name()));
    }
    QVERIFY(contrast(p.ink, p.selection) >= 4.5);
    QVERIFY(contrast(p.on(p.us), p.us) >= 4.5);
    const QPalette q = widgetPalette(p);
    QVERIFY(contrast(q.color(QPalette::HighlightedText), q.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(q.color(QPalette::PlaceholderText), q.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(q.color(QPalette::Disabled, QPalette::Text), q.color(QPalette::Base)) >= 4.5);
}

void TestWidgets::tabularWidth_ofNarrowAndWideDigits_isEqual()
{
    const QFont font = Theme{}.font(TypeStep::Body);
    QCOMPARE(tabularWidth(font, u"1 111"_s), tabularWidth(font, u"8 888"_s));
    QVERIFY(tabularWidth(font, u"11"_s) < tabularWidth(font, u"111"_s));
}

void TestWidgets::safeLabel_markup_staysCharacters()
{
    SafeLabel label, plain;
    label.setWords(u"<h1>x</h1>"_s);
    plain.setWords(u"x"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > plain.sizeHint().width() * 4);
    QVERIFY(label.sizeHint().height() <= plain.sizeHint().height());
}

void TestWidgets::safeLabel_elided_keepsTheWholeForReaders()
{
    SafeLabel label;
    label.setFit(SafeLabel::Fit::Elide);
    label.setWords(QString(u'a').repeated(400));
    QVERIFY(label.minimumSizeHint().width() < 100);
    label.resize(80, 20);
    label.grab();
    QCOMPARE(label.accessibleName().size(), 400);
}

void TestWidgets::figureTile_keys_openAndCopy()
{
    FigureTile tile;
    tile.setView(fourTiles().first());
    QSignalSpy opened(&tile, &FigureTile::opened), copied(&tile, &FigureTile::copyRequested);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QCOMPARE(opened.size(), 3);
    QTest::keyClick(&tile, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QVERIFY(copied.first().first().value<FigureId>() == FigureId::AnswerRate24h);
    QVERIFY(tile.accessibleName().contains(u"69"_s));
}

void TestWidgets::tileRow_narrow_goesIntoTwoRowsAndKeepsTiles()
{
    TileRow row;
    row.setTiles(fourTiles());
    row.resize(1100, row.sizeHint().height());
    row.show();
    const auto before = row.findChildren<FigureTile *>();
    QTRY_COMPARE(before[0]->y(), before[3]->y());
    row.resize(520, 300);
    QTRY_VERIFY(before[3]->y() > before[0]->y());
    row.setTiles(fourTiles());
    QCOMPARE(row.findChildren<FigureTile *>(), before);
}

void TestWidgets::slideOver_escape_closesAndReturnsFocus()
{
    QWidget page;
    QLineEdit field(&page);
    page.resize(800, 500);
    page.show();
    QApplication::setActiveWindow(&page);
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    SlideOver panel(&page);
    QSignalSpy closed(&panel, &SlideOver::closed);
    panel.open(u"Behind this number"_s, new QWidget);
    QVERIFY(panel.isVisible());
    QCOMPARE(panel.geometry().right(), page.rect().right());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(closed.size(), 1);
    QVERIFY(field.hasFocus());
}

void TestWidgets::slideOver_rightToLeft_standsOnTheLeft()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(800, 500);
    page.show();
    SlideOver panel(&page);
    panel.open(u"Behind this number"_s, new QWidget);
    QCOMPARE(panel.x(), 0);
    page.resize(300, 400);
    QCOMPARE(panel.width(), 300);
}

void TestWidgets::dataTable_sorted_opensTheSourceRow()
{
    DataTable *table = subjectsTable();
    const std::unique_ptr<DataTable> owner(table);
    table->resize(400, 240);
    table->show();
    table->sortByColumn(1, Qt::AscendingOrder); // as numbers: 20, 53, 70, 197
    table->setCurrentIndex(table->model()->index(0, 0));
    QSignalSpy opened(table, &DataTable::rowOpened);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 3);
}

void TestWidgets::dataTable_rows_are32High()
{
    const std::unique_ptr<DataTable> table(subjectsTable());
    QCOMPARE(table->rowHeight(0), 32);
    QVERIFY(table->horizontalHeader()->sizeHint().height() >= 32);
    QVERIFY(!table->showGrid());
}

void TestWidgets::chip_ampersand_isShown()
{
    Chip chip(u"Accounts"_s);
    chip.setValue(u"Press & Culture"_s);
    QCOMPARE(chip.text(), u"Press && Culture"_s);
    QCOMPARE(chip.accessibleName(), u"Accounts: Press & Culture"_s);
}

void TestWidgets::statePanel_error_offersItsAction()
{
    StatePanel panel;
    QVERIFY(panel.isHidden());
    QSignalSpy pressed(&panel, &StatePanel::actionPressed);
    panel.setState({PanelState::Kind::Error, u"The file could not be read."_s, u"Try again"_s});
    QVERIFY(!panel.isHidden());
    QTest::mouseClick(panel.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
    panel.setState({});
    QVERIFY(panel.isHidden());
}

void TestWidgets::controls_everyFocusableOne_showsItsFocus()
{
    const std::unique_ptr<QWidget> page(controls());
    page->resize(560, 760);
    page->show();
    QApplication::setActiveWindow(page.get());
    const QColor ring = lightPalette().us;
    const auto ringPixels = [&](QWidget *widget) {
        const QImage image = widget->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == ring.rgb();
        return count;
    };
    int walked = 0;
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || !widget->isVisible() || widget->focusProxy())
            continue;
        if (auto *table = qobject_cast<DataTable *>(widget))
            table->setCurrentIndex(table->model()->index(1, 0));
        page->setFocus();
        const QImage before = widget->grab().toImage();
        const int bare = ringPixels(widget);
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(widget->hasFocus(), widget->metaObject()->className());
        const bool primary = qobject_cast<QPushButton *>(widget) && qobject_cast<QPushButton *>(widget)->isDefault();
        QVERIFY2(primary ? widget->grab().toImage() != before : ringPixels(widget) > bare + 60,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
        ++walked;
    }
    QVERIFY(walked >= 12);
}

void TestWidgets::controls_everyTarget_isLargeEnough()
{
    const std::unique_ptr<QWidget> page(controls());
    page->resize(560, 760);
    page->show();
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all)
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible())
            QVERIFY2(widget->height() >= 24 && widget->width() >= 24,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
}

void TestWidgets::controls_everyInteractiveOne_hasAName()
{
    const std::unique_ptr<QWidget> page(controls());
    page->show();
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool insideNamed = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()); // read with its spin box
        if (!(widget->focusPolicy() & Qt::TabFocus) || insideNamed)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestWidgets::theme_switchedLive_looksLikeAFreshStart()
{
    const auto shown = [](QWidget &page) { // narrow, so that words wrap
        page.resize(840, 800);
        page.show();
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        return page.grab().toImage();
    };
    for (QWidget *(*make)() : {+[] { return examplePage(false); }, +[] { return controls(); }}) {
        applyTheme(*qApp, Theme{});
        const std::unique_ptr<QWidget> switched(make());
        const QImage light = shown(*switched);
        applyTheme(*qApp, Theme{darkPalette(), 1});
        const QImage dark = shown(*switched);
        const std::unique_ptr<QWidget> fresh(make());
        QVERIFY(light != dark);
        keep(QPixmap::fromImage(dark), u"switched"_s);
        QCOMPARE(dark, shown(*fresh));
    }
}

void TestWidgets::pictures_lightDarkArabic_forTheEye()
{
    for (const auto &[name, dark, arabic] : {std::tuple(u"page-light"_s, false, false), std::tuple(u"page-dark"_s, true, false),
                                             std::tuple(u"page-arabic"_s, false, true)}) {
        QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        applyTheme(*qApp, Theme{dark ? darkPalette() : lightPalette(), 1});
        for (const auto &[part, size] : {std::pair(u"today"_s, QSize(1232, 640)), std::pair(u"narrow"_s, QSize(800, 860)),
                                         std::pair(u"controls"_s, QSize(620, 740))}) {
            const std::unique_ptr<QWidget> page(part == u"controls" ? controls() : examplePage(arabic));
            page->resize(size);
            page->show();
            QCoreApplication::processEvents();
            const QPixmap picture = page->grab();
            QCOMPARE(picture.size(), size);
            keep(picture, part + u'-' + name);
        }
        keep(panelPicture(), u"panel-"_s + name);
        keep(menuPicture(), u"menu-"_s + name);
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
