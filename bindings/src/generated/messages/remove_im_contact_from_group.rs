// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(RemoveImContactFromGroup: placeholder, placeholder);

impl rt::ReadComplex for RemoveImContactFromGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ContactId") => reader.require(&mut self.contact_id, tag, 0),
            (rt::M, "GroupId") => reader.require(&mut self.group_id, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RemoveImContactFromGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ContactId", &self.contact_id);
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(RemoveImContactFromGroup, "m:RemoveImContactFromGroup");
