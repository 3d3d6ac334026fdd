// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(DeleteFocusedOtherOverrideRequest: placeholder);

impl rt::ReadComplex for DeleteFocusedOtherOverrideRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Id") => reader.require(&mut self.id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteFocusedOtherOverrideRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Id", &self.id);
    }
}

rt::root!(DeleteFocusedOtherOverrideRequest, "m:DeleteFocusedOtherOverride");
