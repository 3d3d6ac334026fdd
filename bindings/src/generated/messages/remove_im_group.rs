// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:RemoveImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RemoveImGroup`.
#[doc(alias = "RemoveImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
}

impl Eq for RemoveImGroup {}

xml::complex_type!(
    RemoveImGroup { name: "m:RemoveImGroupType", required: "m:GroupId", bits: 1, model: "m:GroupId" }
);

impl RemoveImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_id: ItemId) -> Self {
        Self { group_id }
    }
}

xml::blank_new!(RemoveImGroup: blank);

impl xml::ReadNode for RemoveImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "GroupId") => input.require(&mut self.group_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RemoveImGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:GroupId", &self.group_id);
    }
}

xml::root!(RemoveImGroup, "m:RemoveImGroup");
