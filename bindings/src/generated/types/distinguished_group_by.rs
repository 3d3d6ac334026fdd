// @generated

use ::ews_bindings::{Result, xml};

use super::{BaseGroupBy, SortDirection, StandardGroupBy};

/// Complex type `t:DistinguishedGroupByType`.
///
/// Extends `t:BaseGroupByType`.
#[doc(alias = "DistinguishedGroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistinguishedGroupBy {
    /// What it inherits from [`BaseGroupBy`].
    pub base: BaseGroupBy,
    /// Element `t:StandardGroupBy`, required.
    pub standard_group_by: StandardGroupBy,
}

impl Eq for DistinguishedGroupBy {}

xml::complex_type!(
    DistinguishedGroupBy { name: "t:DistinguishedGroupByType", base: BaseGroupBy,
    required: "t:StandardGroupBy", bits: 2, model: "t:StandardGroupBy" }
);

impl DistinguishedGroupBy {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(order: SortDirection, standard_group_by: StandardGroupBy) -> Self {
        Self {
            base: BaseGroupBy::new(order),
            standard_group_by,
        }
    }
}

xml::extends!(DistinguishedGroupBy, BaseGroupBy);

xml::blank_new!(DistinguishedGroupBy: blank, blank);

impl xml::ReadNode for DistinguishedGroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StandardGroupBy") => {
                input.require(&mut self.standard_group_by, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DistinguishedGroupBy {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StandardGroupBy", &self.standard_group_by);
    }
}
