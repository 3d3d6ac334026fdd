// @generated

use ::ews_bindings::{rt, xml};

use super::NotificationEventType;

/// Complex type `t:NonEmptyArrayOfNotificationEventTypesType`.
#[doc(alias = "NonEmptyArrayOfNotificationEventTypesType")]
pub type NonEmptyArrayOfNotificationEventTypes = xml::List<
    NotificationEventType,
    NonEmptyArrayOfNotificationEventTypesList,
>;

rt::list_name!(
    NonEmptyArrayOfNotificationEventTypesList: Elements "t:EventType" { name:
    "t:NonEmptyArrayOfNotificationEventTypesType", model: "(t:EventType)+", flags:
    checked }
);
