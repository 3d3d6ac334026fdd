// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:RemoveContactFromImListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveContactFromImList`.
#[doc(alias = "RemoveContactFromImListType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveContactFromImList {
    /// Element `m:ContactId`, required.
    pub contact_id: ItemId,
}

impl Eq for RemoveContactFromImList {}

xml::complex_type!(
    RemoveContactFromImList { name: "m:RemoveContactFromImListType", required:
    "m:ContactId", bits: 1, model: "m:ContactId" }
);

impl RemoveContactFromImList {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(contact_id: ItemId) -> Self {
        Self { contact_id }
    }
}

xml::blank_new!(RemoveContactFromImList: blank);

impl xml::ReadNode for RemoveContactFromImList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ContactId") => input.require(&mut self.contact_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RemoveContactFromImList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactId", &self.contact_id);
    }
}

xml::root!(RemoveContactFromImList, "m:RemoveContactFromImList");
