// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ImItemList { name: "t:ImItemListType", model: "t:Groups?, t:Personas?" }
);

rt::placeholder_default!(ImItemList);

impl rt::ReadComplex for ImItemList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Groups") => reader.fill(&mut self.groups, tag),
            (rt::T, "Personas") => reader.fill(&mut self.personas, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ImItemList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Groups", &self.groups);
        out.element("t:Personas", &self.personas);
    }
}
