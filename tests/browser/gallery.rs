//! Every page of the gallery, as new ones come: axe with contrast in both themes and two languages, 320 pixels, focus and
//! targets. What a page is drawn with comes from its samples, so no way leads past one.

use setaria_testkit::browser::{Browser, Driver, PLAIN, Setup};
use setaria_testkit::gallery::{Gallery, Hung};

use crate::axe;

/// The gallery, a browser in it, and what was found.
struct Walk {
    browser: Browser,
    gallery: Gallery,
    all: Vec<Hung>,
    findings: Vec<String>,
    _driver: Driver,
}

impl Walk {
    async fn begin(width: u32) -> Self {
        let (driver, gallery) = (Driver::start(), Gallery::start());
        let browser = driver.open(Setup { width, ..PLAIN }).await;
        let all = gallery.all(&browser).await;
        Self {
            browser,
            gallery,
            all,
            findings: Vec::new(),
            _driver: driver,
        }
    }

    /// Runs a script on every page; it answers with what is wrong, one text each.
    async fn each(&mut self, language: &str, script: &str) {
        for hung in &self.all {
            let url = self.gallery.url(hung, language, "light");
            self.browser.go(&url).await;
            let found = self.browser.client.execute_async(script, Vec::new()).await;
            let found = found.unwrap_or_else(|why| panic!("{}: {why}", hung.name));
            for line in found.as_array().into_iter().flatten() {
                self.findings.push(format!(
                    "{} ({language}): {}",
                    hung.name,
                    line.as_str().unwrap_or("?")
                ));
            }
        }
    }

    async fn end(self) {
        self.browser.close().await;
        let Self { findings, .. } = self;
        assert!(
            findings.is_empty(),
            "{} findings:\n{}",
            findings.len(),
            findings.join("\n")
        );
    }
}

/// All rules in the light theme, then contrast again in the dark one.
const AXE: &str = "const done = arguments[arguments.length - 1];
    const told = (r, theme) => r.violations.flatMap(v => v.nodes.map(n =>
        theme + ': ' + v.id + ': ' + v.help + ' — ' + n.html + ' — ' + n.failureSummary));
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    (async () => {
        const light = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
        document.documentElement.dataset.theme = 'dark';
        document.getAnimations().forEach(animation => animation.finish());
        const dark = await axe.run(document, {runOnly: {type: 'rule', values: ['color-contrast']}, resultTypes: ['violations']});
        const looked = [light, dark].every(r => r.passes.some(p => p.id === 'color-contrast'));
        done([...told(light, 'light'), ...told(dark, 'dark'), ...(looked ? [] : ['axe saw no contrast'])]);
    })().catch(why => done(['axe failed: ' + why]));";

async fn axe_in(language: &str) {
    let mut walk = Walk::begin(1200).await;
    walk.browser.with_axe(&axe()).await;
    walk.each(language, AXE).await;
    walk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue4_axe_finds_nothing_on_any_page_in_either_theme_in_english() {
    axe_in("en").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue4_axe_finds_nothing_on_any_page_in_either_theme_from_the_right() {
    axe_in("ar").await;
}

/// Nothing is wider than the window (WCAG 1.4.10), with text set apart as WCAG 1.4.12 allows people to do neither, and no
/// target is under 24 pixels (WCAG 2.5.8) but for links in a sentence.
const NARROW: &str = "const done = arguments[arguments.length - 1], found = [];
    const root = document.documentElement;
    const wide = what => { if (root.scrollWidth > innerWidth) found.push(what + ' is ' + root.scrollWidth + ' wide'); };
    if (innerWidth > 321) found.push('the window is ' + innerWidth + ' wide');
    wide('the page');
    const targets = document.querySelectorAll('button, select, summary, input:not([type=hidden]), a.button, nav a, .rows a:only-child');
    for (const e of targets) {
        const box = e.getBoundingClientRect();
        const spare = e.matches('[type=checkbox], [type=radio]') ? 4 : 0;
        if (e.getClientRects().length && Math.min(box.width, box.height) + spare < 24) found.push('small: ' + e.outerHTML);
    }
    for (const e of document.querySelectorAll('details')) e.open = true;
    wide('the page unfolded');
    const apart = new CSSStyleSheet();
    apart.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [apart];
    wide('the page with its text set apart');
    for (const e of document.querySelectorAll('button, label, .tag, summary, h1, h2, p')) {
        if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible') found.push('cut off: ' + e.outerHTML.slice(0, 120));
    }
    done(found);";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_1_4_10_1_4_12_and_2_5_8_every_page_fits_320_pixels_with_targets_to_hit() {
    let mut walk = Walk::begin(320).await;
    // German has the longest words, Arabic comes from the other side, Hindi and Thai stand on more than one level, and Thai
    // has no blanks.
    for language in ["de", "ar", "hi", "th"] {
        walk.each(language, NARROW).await;
    }
    walk.end().await;
}

/// Every stop of the Tab key shows the focus and lies inside the page, and the first one skips to the content.
const STOPS: &str = "const done = arguments[arguments.length - 1], found = [];
    const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex=\"0\"]')]
        .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility());
    if (!stops.length || stops[0].getAttribute('href') !== '#main') found.push('the first stop does not skip to the content');
    for (const e of stops) {
        e.focus({focusVisible: true});
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        if (document.activeElement !== e) found.push('takes no focus: ' + e.outerHTML.slice(0, 120));
        else if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) found.push('shows no focus: ' + e.outerHTML.slice(0, 120));
        else if (box.right < 1 || box.bottom < 1) found.push('lies outside: ' + e.outerHTML.slice(0, 120));
        if (e.tabIndex > 0) found.push('jumps the queue: ' + e.outerHTML.slice(0, 120));
    }
    done(found);";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_2_4_7_every_stop_of_the_tab_key_shows_the_focus() {
    let mut walk = Walk::begin(1200).await;
    walk.each("en", STOPS).await;
    walk.end().await;
}
