// @generated

use ::ews_bindings::xml;

use super::Notification;

/// Complex type `t:NonEmptyArrayOfNotificationsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfNotificationsType")]
pub type NonEmptyArrayOfNotifications = xml::List<
    Notification,
    NonEmptyArrayOfNotificationsList,
>;

xml::list_name!(
    NonEmptyArrayOfNotificationsList: Elements "t:Notification" { name:
    "t:NonEmptyArrayOfNotificationsType", model: "t:Notification*" }
);
