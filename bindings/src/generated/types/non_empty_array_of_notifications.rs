// @generated

use ::ews_bindings::xml;

use super::Notification;

/// Complex type `t:NonEmptyArrayOfNotificationsType`.
#[doc(alias = "NonEmptyArrayOfNotificationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfNotifications(pub Vec<Notification>);

xml::complex_type!(
    NonEmptyArrayOfNotifications { name: "t:NonEmptyArrayOfNotificationsType", model:
    "t:Notification*" }
);

xml::wrapper_type!(NonEmptyArrayOfNotifications, Notification);

xml::list_of_elements!(NonEmptyArrayOfNotifications, t "Notification");
