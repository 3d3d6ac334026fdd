// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetHoldOnMailboxes: text);

impl xml::ReadNode for GetHoldOnMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "HoldId") => input.require(&mut self.hold_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetHoldOnMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:HoldId", &self.hold_id);
    }
}

xml::root!(GetHoldOnMailboxes, "m:GetHoldOnMailboxes");
