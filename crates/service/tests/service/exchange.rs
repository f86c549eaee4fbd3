//! Codes and refresh tokens against the clock.

use setaria_identity::app::TokenProfile;
use setaria_identity::clock::{DAY, SECOND};
use setaria_service::exchange::Refused;
use setaria_service::operate::AppChange;
use setaria_service::resource::{self, Call};

use crate::house::House;

async fn lives(house: &House, token: &str) -> bool {
    let call = Call {
        app: Some(house.app),
        token,
        signed: None,
        needs: &[1],
    };
    match house.service.caller(call).await {
        Ok(_) => true,
        Err(resource::Refused::Token) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a1_a_code_dies_after_five_minutes_and_an_access_token_after_ninety_days() {
    let house = House::build().await;
    let late = house.code("").await;
    house.pass(300 * SECOND);
    assert!(matches!(house.redeem(&late).await, Err(Refused::Code)));
    let code = house.code("").await;
    house.pass(299 * SECOND);
    let issued = house.redeem(&code).await.ok().unwrap();
    house.pass(90 * DAY - SECOND);
    assert!(lives(&house, &issued.access_token).await);
    house.pass(SECOND);
    assert!(!lives(&house, &issued.access_token).await, "also from memory");
    assert!(house.refresh(&issued.refresh_token.unwrap()).await.is_ok());
}

#[tokio::test]
async fn a25_a_code_repeated_after_the_window_costs_the_grant() {
    let house = House::build().await;
    let code = house.code("").await;
    let first = house.redeem(&code).await.ok().unwrap();
    house.pass(9_999);
    assert!(house.redeem(&code).await.ok().unwrap() == first);
    assert!(lives(&house, &first.access_token).await);
    house.pass(1);
    assert!(matches!(house.redeem(&code).await, Err(Refused::Code)));
    assert!(!lives(&house, &first.access_token).await, "also from memory");
    assert!(matches!(
        house.refresh(&first.refresh_token.unwrap()).await,
        Err(Refused::RefreshToken)
    ));
}

#[tokio::test]
async fn a25_a_refresh_token_repeated_after_the_window_costs_the_grant() {
    let house = House::build().await;
    let code = house.code("").await;
    let first = house.redeem(&code).await.ok().unwrap();
    let old = first.refresh_token.unwrap();
    let second = house.refresh(&old).await.ok().unwrap();
    assert!(house.refresh(&old).await.ok().unwrap() == second);
    assert!(
        lives(&house, &first.access_token).await,
        "A20: the old access token lives on"
    );
    house.pass(10 * SECOND);
    assert!(matches!(house.refresh(&old).await, Err(Refused::RefreshToken)));
    assert!(!lives(&house, &second.access_token).await);
    assert!(matches!(
        house.refresh(&second.refresh_token.unwrap()).await,
        Err(Refused::RefreshToken)
    ));
}

#[tokio::test]
async fn x2_a_strict_app_has_no_window() {
    let house = House::build().await;
    house
        .set(AppChange {
            retry_window: Some(false),
            ..AppChange::default()
        })
        .await;
    let code = house.code("").await;
    let first = house.redeem(&code).await.ok().unwrap();
    assert!(matches!(house.redeem(&code).await, Err(Refused::Code)));
    assert!(!lives(&house, &first.access_token).await);
}

#[tokio::test]
async fn a20_an_app_may_have_the_old_access_token_die_with_a_refresh() {
    let house = House::build().await;
    house
        .set(AppChange {
            revoke_on_refresh: Some(true),
            ..AppChange::default()
        })
        .await;
    let first = house.redeem(&house.code("").await).await.ok().unwrap();
    assert!(lives(&house, &first.access_token).await);
    assert!(house.refresh(&first.refresh_token.unwrap()).await.is_ok());
    assert!(!lives(&house, &first.access_token).await, "also from memory");
}

#[tokio::test]
async fn tk7_a_refresh_token_has_an_absolute_end() {
    let house = House::build().await;
    house
        .set(AppChange {
            token_profile: TokenProfile::parse("60,3600,86400"),
            ..AppChange::default()
        })
        .await;
    let first = house.redeem(&house.code("").await).await.ok().unwrap();
    assert_eq!(first.expires_in_s, 3_600);
    house.pass(86_400 * SECOND);
    assert!(matches!(
        house.refresh(&first.refresh_token.unwrap()).await,
        Err(Refused::RefreshToken)
    ));
}

#[tokio::test]
async fn what_expired_is_cleaned_away_and_what_lives_is_not() {
    let house = House::build().await;
    let first = house.redeem(&house.code("").await).await.ok().unwrap();
    house.pass(DAY * 2);
    house.service.clean().await.unwrap();
    assert!(lives(&house, &first.access_token).await);
    assert!(house.refresh(&first.refresh_token.unwrap()).await.is_ok());
}
