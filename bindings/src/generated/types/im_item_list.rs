// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfImGroup, ArrayOfPeople};

/// Complex type `t:ImItemListType`, since `Exchange2013_SP1`.
#[doc(alias = "ImItemListType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImItemList {
    /// Element `t:Groups`, optional.
    pub groups: Option<ArrayOfImGroup>,
    /// Element `t:Personas`, optional.
    pub personas: Option<ArrayOfPeople>,
}

xml::complex_type!(
    ImItemList { name: "t:ImItemListType", model: "t:Groups?, t:Personas?" }
);

xml::blank_default!(ImItemList);

impl xml::ReadNode for ImItemList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Groups") => input.fill(&mut self.groups, tag),
            (xml::T, "Personas") => input.fill(&mut self.personas, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ImItemList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Groups", &self.groups);
        out.element("t:Personas", &self.personas);
    }
}
