// @generated

use ::ews_bindings::xml;

use super::RecipientTrackingEvent;

/// Complex type `t:ArrayOfRecipientTrackingEventType`.
#[doc(alias = "ArrayOfRecipientTrackingEventType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRecipientTrackingEvent(pub Vec<RecipientTrackingEvent>);

xml::complex_type!(
    ArrayOfRecipientTrackingEvent { name: "t:ArrayOfRecipientTrackingEventType", model:
    "(t:RecipientTrackingEvent)*" }
);

xml::wrapper_type!(ArrayOfRecipientTrackingEvent, RecipientTrackingEvent);

xml::list_of_elements!(ArrayOfRecipientTrackingEvent, t "RecipientTrackingEvent");
