// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:GetHoldOnMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetHoldOnMailboxes`.
#[doc(alias = "GetHoldOnMailboxesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetHoldOnMailboxes {
    /// Element `m:HoldId`, required.
    pub hold_id: String,
}

impl Eq for GetHoldOnMailboxes {}

rt::complex_type!(
    GetHoldOnMailboxes { name: "m:GetHoldOnMailboxesType", required: "m:HoldId", bits:
    1, model: "m:HoldId" }
);

impl GetHoldOnMailboxes {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(hold_id: impl Into<String>) -> Self {
        Self { hold_id: hold_id.into() }
    }
}

rt::placeholder_new!(GetHoldOnMailboxes: text);

impl rt::ReadComplex for GetHoldOnMailboxes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "HoldId") => reader.require(&mut self.hold_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetHoldOnMailboxes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:HoldId", &self.hold_id);
    }
}

rt::root!(GetHoldOnMailboxes, "m:GetHoldOnMailboxes");
