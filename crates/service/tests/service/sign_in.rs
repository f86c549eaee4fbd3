//! Who may try how often.

use setaria_identity::clock::{DAY, MINUTE};
use setaria_service::sign_in::{Browser, Refused};

use crate::house::{House, PASSWORD};

#[tokio::test]
async fn pw5_every_alias_of_an_account_shares_one_counter() {
    let house = House::build().await;
    let aliases = [
        house.mei.to_string(),
        "mei@example.com".into(),
        "MEI@Example.com".into(),
        "ｍｅｉ@example.com".into(),
    ];
    for at in 0..10 {
        let tried = house
            .service
            .sign_in(house.attempt(&aliases[at % aliases.len()], "wrong"))
            .await;
        assert!(matches!(tried, Err(Refused::Wrong)), "try {at}");
    }
    for alias in &aliases {
        let tried = house.service.sign_in(house.attempt(alias, PASSWORD)).await;
        assert!(
            matches!(tried, Err(Refused::TooMany { wait_s: 1..=90 })),
            "{alias}"
        );
    }
    house.pass(90_000);
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_ok()
    );
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_ok(),
        "success clears the counter"
    );
}

#[tokio::test]
async fn pw6_a_browser_that_the_account_knows_is_not_locked_out_by_strangers() {
    let house = House::build().await;
    for _ in 0..10 {
        let _ = house
            .service
            .sign_in(house.attempt("mei@example.com", "wrong"))
            .await;
    }
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_err()
    );
    let known = vec![house.service.known_mark("her-browser", house.mei, 0)];
    let mut hers = house.attempt("mei@example.com", PASSWORD);
    hers.origin.browser = Browser {
        id: "her-browser".into(),
        known: known.clone(),
        ..Browser::default()
    };
    assert!(house.service.sign_in(hers.clone()).await.is_ok());
    hers.origin.browser = Browser {
        id: "another-browser".into(),
        known,
        ..Browser::default()
    };
    assert!(
        house.service.sign_in(hers).await.is_err(),
        "the mark is of no use elsewhere"
    );
}

#[tokio::test]
async fn nist_a_hundred_wrong_passwords_in_a_row_lock_however_slowly_they_come() {
    let house = House::build().await;
    for at in 0..100 {
        let tried = house
            .service
            .sign_in(house.attempt("mei@example.com", "wrong"))
            .await;
        assert!(matches!(tried, Err(Refused::Wrong)), "try {at}");
        house.pass(2 * MINUTE);
    }
    let tried = house
        .service
        .sign_in(house.attempt("mei@example.com", PASSWORD))
        .await;
    assert!(matches!(tried, Err(Refused::TooMany { .. })));
}

#[tokio::test]
async fn se2_a_session_ends_by_idleness_and_by_age() {
    let house = House::build().await;
    let handle = house.signed_in("mei@example.com").await.handle;
    for _ in 0..2 {
        house.pass(13 * DAY);
        assert_eq!(
            house
                .service
                .live_sessions(vec![handle.clone()])
                .await
                .unwrap()
                .len(),
            1
        );
    }
    house.pass(5 * DAY);
    assert!(
        house
            .service
            .live_sessions(vec![handle])
            .await
            .unwrap()
            .is_empty(),
        "31 days old"
    );
    let handle = house.signed_in("mei@example.com").await.handle;
    house.pass(14 * DAY);
    assert!(
        house
            .service
            .live_sessions(vec![handle])
            .await
            .unwrap()
            .is_empty(),
        "14 days idle"
    );
}

#[tokio::test]
async fn pw6_right_passwords_use_up_no_address_and_a_known_browser_is_not_counted_with_it() {
    let house = House::build().await;
    let burst = house.service.settings().per_source.burst;
    for at in 2..burst {
        let nobody = house.attempt(&format!("nobody{at}@example.com"), "wrong");
        assert!(matches!(house.service.sign_in(nobody).await, Err(Refused::Wrong)));
    }
    for _ in 0..4 {
        house.signed_in("mei@example.com").await;
    }
    for at in 0..2 {
        let nobody = house.attempt(&format!("nobody{at}@example.com"), "wrong");
        assert!(matches!(house.service.sign_in(nobody).await, Err(Refused::Wrong)));
    }
    let right = house.attempt("mei@example.com", PASSWORD);
    let limited = house.service.sign_in(right.clone()).await;
    assert!(
        matches!(limited, Err(Refused::TooMany { .. })),
        "a browser that nobody knows"
    );
    let mut known = right;
    known.origin.browser.known = vec![house.service.known_mark("a-browser", house.mei, 0)];
    assert!(house.service.sign_in(known.clone()).await.is_ok());
    known.password = "wrong".into();
    let mut refused = Ok(());
    for _ in 0..=house.service.settings().per_account.burst {
        refused = house.service.sign_in(known.clone()).await.map(drop);
    }
    assert!(
        matches!(refused, Err(Refused::TooMany { .. })),
        "it has a counter of its own"
    );
}
