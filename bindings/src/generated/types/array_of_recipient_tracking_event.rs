// @generated

use ::ews_bindings::xml;

use super::RecipientTrackingEvent;

/// Complex type `t:ArrayOfRecipientTrackingEventType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRecipientTrackingEventType")]
pub type ArrayOfRecipientTrackingEvent = xml::List<
    RecipientTrackingEvent,
    ArrayOfRecipientTrackingEventList,
>;

xml::list_name!(
    ArrayOfRecipientTrackingEventList: Elements "t:RecipientTrackingEvent" { name:
    "t:ArrayOfRecipientTrackingEventType", model: "(t:RecipientTrackingEvent)*" }
);
