// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(DistinguishedGroupBy, BaseGroupBy);

rt::placeholder_new!(DistinguishedGroupBy: placeholder, placeholder);

impl rt::ReadComplex for DistinguishedGroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StandardGroupBy") => {
                reader.require(&mut self.standard_group_by, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DistinguishedGroupBy {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StandardGroupBy", &self.standard_group_by);
    }
}
