// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:AddImContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImContactToGroup`.
#[doc(alias = "AddImContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImContactToGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
}

impl Eq for AddImContactToGroup {}

rt::complex_type!(
    AddImContactToGroup { name: "m:AddImContactToGroupType", required: "m:ContactId",
    bits: 1, model: "m:ContactId, m:GroupId?" }
);

impl AddImContactToGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(contact_id: ItemId) -> Self {
        Self { contact_id, group_id: None }
    }
}

rt::placeholder_new!(AddImContactToGroup: placeholder);

impl rt::ReadComplex for AddImContactToGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ContactId") => reader.require(&mut self.contact_id, tag, 0),
            (rt::M, "GroupId") => reader.fill(&mut self.group_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddImContactToGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(AddImContactToGroup, "m:AddImContactToGroup");
