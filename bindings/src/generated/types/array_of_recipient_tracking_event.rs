// @generated

use ::ews_bindings::{rt, xml};

use super::RecipientTrackingEvent;

/// Complex type `t:ArrayOfRecipientTrackingEventType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRecipientTrackingEventType")]
pub type ArrayOfRecipientTrackingEvent = xml::List<
    RecipientTrackingEvent,
    ArrayOfRecipientTrackingEventList,
>;

rt::list_name!(
    ArrayOfRecipientTrackingEventList: Elements "t:RecipientTrackingEvent" { name:
    "t:ArrayOfRecipientTrackingEventType", model: "(t:RecipientTrackingEvent)*" }
);
