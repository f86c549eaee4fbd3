//! An operator's look on the wire (issue 4, part 8): name, logo and colours on every page, from assets of their own.

use setaria_testkit::command;
use setaria_tests::Scene;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z" fill="#003399"/></svg>"##;

/// The values of an attribute whose text begins so.
fn addresses<'h>(html: &'h str, attribute: &str, begin: &str) -> Vec<&'h str> {
    let opening = format!("{attribute}=\"");
    html.split(&opening)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|value| value.starts_with(begin))
        .collect()
}

#[tokio::test]
async fn issue4_an_operators_look_is_on_every_page_and_its_assets_do_nothing() {
    let mut scene = Scene::new();
    let folder = tempfile::tempdir().expect("a folder");
    let logo = folder.path().join("logo.svg");
    std::fs::write(&logo, LOGO).expect("a logo");
    scene.demo.serve(&[
        ("SETARIA__BRAND__NAME", "Example accounts"),
        ("SETARIA__BRAND__LOGO_FILE", &logo.to_string_lossy()),
        ("SETARIA__BRAND__ACCENT_LIGHT", "#003399"),
        ("SETARIA__BRAND__ACCENT_DARK", "#9db8ff"),
        ("SETARIA__BRAND__RADIUS", "2"),
    ]);
    for path in ["/", "/sign-in", "/nothing-here"] {
        let page = scene.app.http.get(scene.demo.account(path)).await;
        let html = page.text();
        assert!(html.contains("<span>Example accounts</span>"), "{path}: {html}");
        let [style] = addresses(&html, "href", "/assets/brand.")[..] else {
            panic!("{path} has no stylesheet of the brand: {html}");
        };
        let css = scene.app.http.get(scene.demo.account(style)).await;
        let text = css.text();
        assert!(
            text.contains("--accent:light-dark(#003399,#9db8ff)") && text.contains("--radius:2px"),
            "{text}"
        );
        assert!(
            css.header("cache-control")
                .is_some_and(|keep| keep.contains("immutable"))
        );
        let [picture] = addresses(&html, "src", "/assets/logo.")[..] else {
            panic!("{path} has no logo: {html}");
        };
        let logo = scene.app.http.get(scene.demo.account(picture)).await;
        assert_eq!(logo.header("content-type"), Some("image/svg+xml"));
        let policy = logo.header("content-security-policy");
        assert_eq!(
            policy,
            Some("default-src 'none'; sandbox"),
            "opened by itself it runs nothing"
        );
        assert_eq!(logo.text(), LOGO);
    }
}

#[test]
fn issue4_a_look_that_cannot_be_read_or_could_do_something_is_refused_at_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let logo = folder.path().join("logo.svg");
    std::fs::write(&logo, LOGO.replace("<path", "<script/><path")).expect("a logo");
    let logo = logo.to_string_lossy();
    for (name, value, says) in [
        ("SETARIA__BRAND__ACCENT_LIGHT", "#ffcc00", "take a darker shade"),
        ("SETARIA__BRAND__ACCENT_DARK", "#003399", "take a lighter shade"),
        ("SETARIA__BRAND__ACCENT_DARK", "blue", "write it as #7d5600"),
        ("SETARIA__BRAND__RADIUS", "200", "at most 22"),
        ("SETARIA__BRAND__LOGO_FILE", &logo, "holds <script>"),
    ] {
        let output = command::run(&["serve"], &[(name, value)]);
        assert!(
            output.code > 0 && output.code < 100 && output.stderr.contains(says),
            "{name}={value}: {}",
            output.all()
        );
    }
}
