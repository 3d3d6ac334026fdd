// @generated

use ::ews_bindings::{rt, xml};

use super::Notification;

/// Complex type `t:NonEmptyArrayOfNotificationsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfNotificationsType")]
pub type NonEmptyArrayOfNotifications = xml::List<
    Notification,
    NonEmptyArrayOfNotificationsList,
>;

rt::list_name!(
    NonEmptyArrayOfNotificationsList: Elements "t:Notification" { name:
    "t:NonEmptyArrayOfNotificationsType", model: "t:Notification*" }
);
