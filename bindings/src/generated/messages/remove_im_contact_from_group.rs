// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:RemoveImContactFromGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImContactFromGroup`.
#[doc(alias = "RemoveImContactFromGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveImContactFromGroup {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
}

impl Eq for RemoveImContactFromGroup {}

xml::complex_type!(
    RemoveImContactFromGroup { name: "m:RemoveImContactFromGroupType", required:
    "m:ContactId, m:GroupId", bits: 2, model: "m:ContactId, m:GroupId" }
);

impl RemoveImContactFromGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(contact_id: ItemId, group_id: ItemId) -> Self {
        Self { contact_id, group_id }
    }
}

xml::blank_new!(RemoveImContactFromGroup: blank, blank);

impl xml::ReadNode for RemoveImContactFromGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ContactId") => input.require(&mut self.contact_id, tag, 0),
            (xml::M, "GroupId") => input.require(&mut self.group_id, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RemoveImContactFromGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}

xml::root!(RemoveImContactFromGroup, "m:RemoveImContactFromGroup");
