//! Calls: what ends a token ends it at once, also where it is kept in memory.

use setaria_identity::account::Status;
use setaria_service::Origin;
use setaria_service::operate::{AccountAct, Act, AppChange};
use setaria_service::profile::NewProfile;
use setaria_service::resource::{Call, Caller, Refused};

use crate::house::House;

async fn called(house: &House, token: &str, needs: &[i64]) -> Result<Caller, Refused> {
    let call = Call {
        app: Some(house.app),
        token,
        signed: None,
        needs,
    };
    house.service.caller(call).await
}

async fn refused(house: &House, token: &str, needs: &[i64]) -> Option<Refused> {
    called(house, token, needs).await.err()
}

async fn warmed() -> (House, String) {
    let house = House::build().await;
    let token = house
        .redeem(&house.code("1 3").await)
        .await
        .ok()
        .unwrap()
        .access_token;
    assert!(refused(&house, &token, &[1]).await.is_none());
    (house, token)
}

#[tokio::test]
async fn co3_withdrawing_consent_kills_tokens_at_once() {
    let (house, token) = warmed().await;
    assert!(
        house
            .service
            .withdraw(house.mei, house.app, &Origin::default())
            .await
            .unwrap()
    );
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Token)
    ));
}

#[tokio::test]
async fn se3_disabling_an_account_or_a_new_password_kills_its_tokens_at_once() {
    let (house, token) = warmed().await;
    let login = || "mei@example.com".to_owned();
    let act = AccountAct::SetPassword {
        login: login(),
        password: None,
    };
    house.service.operate(Act::Account(act)).await.unwrap();
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Token)
    ));

    let (house, token) = warmed().await;
    let act = AccountAct::SetStatus {
        login: login(),
        status: Status::Disabled,
    };
    house.service.operate(Act::Account(act)).await.unwrap();
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Token)
    ));
    let act = AccountAct::SetStatus {
        login: login(),
        status: Status::Active,
    };
    house.service.operate(Act::Account(act)).await.unwrap();
    assert!(
        matches!(refused(&house, &token, &[1]).await, Some(Refused::Token)),
        "it does not come back"
    );
}

#[tokio::test]
async fn disabling_an_app_kills_its_tokens_for_good() {
    let (house, token) = warmed().await;
    house
        .set(AppChange {
            enabled: Some(false),
            ..AppChange::default()
        })
        .await;
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Token)
    ));
    house
        .set(AppChange {
            enabled: Some(true),
            ..AppChange::default()
        })
        .await;
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Token)
    ));
}

#[tokio::test]
async fn a_token_opens_what_was_allowed_and_nothing_else() {
    let (house, token) = warmed().await;
    assert!(matches!(
        refused(&house, &token, &[4, 6]).await,
        Some(Refused::Scope)
    ));
    house
        .set(AppChange {
            require_mac: Some(true),
            ..AppChange::default()
        })
        .await;
    assert!(matches!(
        refused(&house, &token, &[1]).await,
        Some(Refused::Unsigned)
    ));
    for altered in [
        format!("{token}A"),
        token[..token.len() - 1].to_owned(),
        token.to_lowercase(),
        token.replace("V3_", "R3_"),
    ] {
        assert!(
            matches!(refused(&house, &altered, &[1]).await, Some(Refused::Token)),
            "TK9 {altered}"
        );
    }
}

#[tokio::test]
async fn a_profile_is_never_older_than_its_last_change() {
    let house = House::build().await;
    let token = house.redeem(&house.code("1 3").await).await;
    let token = token.ok().unwrap().access_token;
    // The first call reads the account with the token; the second finds the token in memory.
    for nickname in ["Anna", "Berta"] {
        let caller = called(&house, &token, &[1]).await.unwrap();
        let new = NewProfile {
            nickname: nickname.into(),
            region: None,
            language: None,
        };
        let changed = house
            .service
            .change_profile(house.mei, new, &Origin::default())
            .await;
        changed.unwrap();
        assert_eq!(house.service.profile(&caller).await.unwrap().nickname, nickname);
    }
    let caller = called(&house, &token, &[1]).await.unwrap();
    assert_eq!(house.service.profile(&caller).await.unwrap().nickname, "Berta");
}
