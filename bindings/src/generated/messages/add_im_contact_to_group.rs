// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(AddImContactToGroup: blank);

impl xml::ReadNode for AddImContactToGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ContactId") => input.require(&mut self.contact_id, tag, 0),
            (xml::M, "GroupId") => input.fill(&mut self.group_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddImContactToGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}

xml::root!(AddImContactToGroup, "m:AddImContactToGroup");
