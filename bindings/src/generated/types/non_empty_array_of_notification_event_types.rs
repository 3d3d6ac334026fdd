// @generated

use ::ews_bindings::xml;

use super::NotificationEventType;

/// Complex type `t:NonEmptyArrayOfNotificationEventTypesType`.
#[doc(alias = "NonEmptyArrayOfNotificationEventTypesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfNotificationEventTypes(pub Vec<NotificationEventType>);

xml::complex_type!(
    NonEmptyArrayOfNotificationEventTypes { name:
    "t:NonEmptyArrayOfNotificationEventTypesType", model: "(t:EventType)+", checked:
    true }
);

xml::wrapper_type!(NonEmptyArrayOfNotificationEventTypes, NotificationEventType);

xml::list_of_elements!(NonEmptyArrayOfNotificationEventTypes, t "EventType");
