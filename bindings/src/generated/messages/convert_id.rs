// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{IdFormat, NonEmptyArrayOfAlternateIds};

/// Converts ids of items and folders between formats.
///
/// Complex type `m:ConvertIdType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ConvertId`.
///
/// Example, and the other operations of the area: [Service and mailbox](super::super::operation_index#service-and-mailbox).
///
/// Microsoft's reference: [`ConvertId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/convertid-operation).
#[doc(alias = "ConvertIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertId {
    /// Attribute `DestinationFormat`, required.
    pub destination_format: IdFormat,
    /// Element `m:SourceIds`, required.
    pub source_ids: NonEmptyArrayOfAlternateIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ConvertId {}

impl ConvertId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        destination_format: IdFormat,
        source_ids: impl Into<NonEmptyArrayOfAlternateIds>,
    ) -> Self {
        Self {
            destination_format,
            source_ids: source_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ConvertId = "m:ConvertIdType", required 2, new(value value(NonEmptyArrayOfAlternateIds));
    attributes {
        0 destination_format: "DestinationFormat" required 0;
    }
    elements m {
        0 source_ids: "SourceIds" required 1;
    }
    kept { kept }
}

rt::root! {
    ConvertId = "m:ConvertId"
}
