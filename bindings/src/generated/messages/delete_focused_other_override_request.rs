// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::Guid;

/// Complex type `m:DeleteFocusedOtherOverrideRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteFocusedOtherOverride`.
#[doc(alias = "DeleteFocusedOtherOverrideRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFocusedOtherOverrideRequest {
    /// Element `m:Id`, required.
    pub id: Guid,
}

impl Eq for DeleteFocusedOtherOverrideRequest {}

xml::complex_type!(
    DeleteFocusedOtherOverrideRequest { name: "m:DeleteFocusedOtherOverrideRequestType",
    required: "m:Id", bits: 1, model: "m:Id" }
);

impl DeleteFocusedOtherOverrideRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: Guid) -> Self {
        Self { id }
    }
}

xml::blank_new!(DeleteFocusedOtherOverrideRequest: blank);

impl xml::ReadNode for DeleteFocusedOtherOverrideRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(DeleteFocusedOtherOverrideRequest, "m:DeleteFocusedOtherOverride");
