// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseObjectChangedEvent, ModifiedEvent, MovedCopiedEvent, Watermark};

/// Complex type `t:BaseNotificationEventType`.
///
/// Microsoft's reference: [`StatusEvent`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/statusevent).
#[doc(alias = "BaseNotificationEventType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseNotificationEvent {
    /// Element `t:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for BaseNotificationEvent {}

rt::complex_type! {
    BaseNotificationEvent = "t:BaseNotificationEventType";
    elements t {
        0 watermark: "Watermark" optional;
    }
    derived_types {
        BaseObjectChangedEvent = "t:BaseObjectChangedEventType";
        ModifiedEvent = "t:ModifiedEventType";
        MovedCopiedEvent = "t:MovedCopiedEventType";
    }
}
