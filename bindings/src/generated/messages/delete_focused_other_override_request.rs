// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::Guid;

/// Complex type `m:DeleteFocusedOtherOverrideRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteFocusedOtherOverride`.
#[doc(alias = "DeleteFocusedOtherOverrideRequestType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteFocusedOtherOverrideRequest {
    /// Element `m:Id`, required.
    pub id: Guid,
}

impl DeleteFocusedOtherOverrideRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteFocusedOtherOverrideRequestType",
        required: &["m:Id"],
        bits: 1,
        content: xml::Content::Model("m:Id"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: Guid) -> Self {
        Self { id }
    }
}

::ews_bindings::complex_type!(DeleteFocusedOtherOverrideRequest);

::ews_bindings::blank_new!(DeleteFocusedOtherOverrideRequest : blank);

impl xml::ReadNode for DeleteFocusedOtherOverrideRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "Id") => input.require(&mut self.id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteFocusedOtherOverrideRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Id", &self.id);
    }
}
