//! `GetUserOofSettings` and `SetUserOofSettings`.

use ews_bindings::messages::{GetUserOofSettingsRequest, ResponseCode, SetUserOofSettingsRequest};
use ews_bindings::types::{Duration, EmailAddress, ExternalAudience, OofState, ReplyBody, UserOofSettings};

use crate::client::{Client, code};

fn mei() -> EmailAddress {
    EmailAddress::new("mei@example.com")
}

fn get(client: &Client) -> UserOofSettings {
    let response = client.send_one(GetUserOofSettingsRequest::new(mei())).expect("settings");
    assert_eq!(response.allow_external_oof, Some(ExternalAudience::All));
    *response.oof_settings.expect("settings")
}

#[test]
fn settings_are_kept() {
    let client = Client::new();
    let old = get(&client);
    assert_eq!((&old.oof_state, old.duration.is_some()), (&OofState::Disabled, true));
    let time = |text: &str| text.parse().expect("a time");
    let new = UserOofSettings {
        duration: Some(Duration::new(time("2024-08-01T00:00:00Z"), time("2024-08-15T00:00:00Z")).into()),
        internal_reply: Some(
            ReplyBody { message: Some("Back soon".to_owned()), ..ReplyBody::default() }.into(),
        ),
        external_reply: old.external_reply,
        ..UserOofSettings::new(OofState::Scheduled, ExternalAudience::Known)
    };
    client.send_one(SetUserOofSettingsRequest::new(mei(), new.clone())).expect("set");
    assert_eq!(get(&client), new);
}

#[test]
fn wrong_duration_and_another_mailbox_are_refused() {
    let client = Client::new();
    let time = |text: &str| text.parse().expect("a time");
    let backwards = Duration::new(time("2024-08-15T00:00:00Z"), time("2024-08-01T00:00:00Z"));
    for duration in [None, Some(backwards.into())] {
        let settings =
            UserOofSettings { duration, ..UserOofSettings::new(OofState::Scheduled, ExternalAudience::All) };
        let outcome = client.send_one(SetUserOofSettingsRequest::new(mei(), settings));
        assert_eq!(code(outcome), ResponseCode::ErrorInvalidScheduledOofDuration);
    }
    let outcome = client.jonas().send_one(GetUserOofSettingsRequest::new(mei()));
    assert_eq!(code(outcome), ResponseCode::ErrorAccessDenied);
}
