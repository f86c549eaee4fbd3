//! Sign-in by picture: once, in time, in the browser that showed it.

use setaria_identity::clock::MINUTE;
use setaria_identity::method::Method;
use setaria_service::Origin;
use setaria_service::proof::Outcome;
use setaria_service::qr::Wait;
use setaria_service::sign_in::Browser;

use crate::house::House;

fn screen(id: &str) -> Origin {
    Origin {
        source: "192.0.2.9".into(),
        user_agent: "a screen".into(),
        browser: Browser {
            id: id.into(),
            ..Browser::default()
        },
    }
}

#[tokio::test]
async fn a_picture_signs_in_the_browser_that_showed_it_and_only_once() {
    let house = House::build().await;
    let phone = house.live().await.remove(0);
    let tv = screen("tv");
    let secret = house.service.begin_qr(&tv).await.unwrap();
    assert!(matches!(
        house.service.wait_qr(&secret, &tv).await,
        Ok(Wait::Waiting)
    ));
    let question = house.service.qr_question(&secret).await.unwrap().unwrap();
    assert_eq!(
        (question.source.as_str(), question.user_agent.as_str()),
        ("192.0.2.9", "a screen")
    );
    assert_eq!(question.number, house.service.qr_number(&secret));
    assert!(house.service.decide_qr(&secret, &phone, true).await.unwrap());
    assert!(
        !house.service.decide_qr(&secret, &phone, false).await.unwrap(),
        "decided once"
    );
    let thief = house.service.wait_qr(&secret, &screen("thief")).await;
    assert!(matches!(thief, Ok(Wait::Over)), "another browser");
    let entered = house.service.wait_qr(&secret, &tv).await;
    let Ok(Wait::Entered(Outcome::SignedIn(signed_in))) = entered else {
        panic!("not signed in")
    };
    assert_eq!(signed_in.account.id, house.mei);
    assert!(
        matches!(house.service.wait_qr(&secret, &tv).await, Ok(Wait::Over)),
        "used"
    );
}

#[tokio::test]
async fn a_picture_that_is_denied_or_too_old_signs_nobody_in() {
    let house = House::build().await;
    let phone = house.live().await.remove(0);
    let tv = screen("tv");
    let denied = house.service.begin_qr(&tv).await.unwrap();
    assert!(house.service.decide_qr(&denied, &phone, false).await.unwrap());
    assert!(matches!(
        house.service.wait_qr(&denied, &tv).await,
        Ok(Wait::Denied)
    ));
    let late = house.service.begin_qr(&tv).await.unwrap();
    assert!(house.service.decide_qr(&late, &phone, true).await.unwrap());
    house.pass(3 * MINUTE);
    assert!(matches!(house.service.wait_qr(&late, &tv).await, Ok(Wait::Over)));
    let unasked = house.service.begin_qr(&tv).await.unwrap();
    house.pass(3 * MINUTE);
    assert!(house.service.qr_question(&unasked).await.unwrap().is_none());
    assert!(!house.service.decide_qr(&unasked, &phone, true).await.unwrap());
}

#[tokio::test]
async fn pw11_a_phone_whose_account_changed_lets_nobody_in() {
    use setaria_service::operate::{AccountAct, Act};
    let house = House::build().await;
    let phone = house.live().await.remove(0);
    let tv = screen("tv");
    let secret = house.service.begin_qr(&tv).await.unwrap();
    assert!(house.service.decide_qr(&secret, &phone, true).await.unwrap());
    let set = AccountAct::SetPassword {
        login: "mei@example.com".into(),
        password: Some("quite-another-millet".into()),
    };
    house.service.operate(Act::Account(set)).await.unwrap();
    assert!(house.service.wait_qr(&secret, &tv).await.is_err());
}

#[tokio::test]
async fn pw11_mf3_a_picture_makes_a_session_no_fresher_and_no_stronger_than_the_phones() {
    let house = House::build().await;
    let phone = house.live().await.remove(0);
    house.pass(30 * MINUTE);
    let tv = screen("tv");
    let secret = house.service.begin_qr(&tv).await.unwrap();
    assert!(house.service.decide_qr(&secret, &phone, true).await.unwrap());
    let Ok(Wait::Entered(Outcome::SignedIn(entered))) = house.service.wait_qr(&secret, &tv).await else {
        panic!("not signed in")
    };
    let live = house.service.live_sessions(vec![entered.handle]).await.unwrap();
    let session = &live[0].session;
    assert_eq!(session.authenticated_at, phone.session.authenticated_at);
    assert!(!house.service.is_still_fresh(&live[0]), "nobody proved anything");
    assert_eq!(session.methods, phone.session.methods.and(Method::Qr));
    assert!(!session.methods.is_two_factors());
}
