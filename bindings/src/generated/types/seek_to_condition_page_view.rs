// @generated

use ::ews_bindings::{Result, rt};

use super::{BasePaging, IndexBasePoint, Restriction};

/// Complex type `t:SeekToConditionPageViewType`, since `Exchange2013_SP1`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "SeekToConditionPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SeekToConditionPageView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `BasePoint`, required.
    pub base_point: IndexBasePoint,
    /// Element `t:Condition`, required.
    pub condition: Restriction,
}

impl Eq for SeekToConditionPageView {}

rt::complex_type!(
    SeekToConditionPageView { name: "t:SeekToConditionPageViewType", base: BasePaging,
    required: "@BasePoint, t:Condition", bits: 2, model: "t:Condition" }
);

impl SeekToConditionPageView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_point: IndexBasePoint, condition: Restriction) -> Self {
        Self {
            base: BasePaging::default(),
            base_point,
            condition,
        }
    }
}

rt::extends!(SeekToConditionPageView, BasePaging);

rt::placeholder_new!(SeekToConditionPageView: placeholder, placeholder);

impl rt::ReadComplex for SeekToConditionPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "BasePoint") => {
                reader.require_attribute(&mut self.base_point, attribute, 0)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Condition") => reader.require(&mut self.condition, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SeekToConditionPageView {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("BasePoint", &self.base_point);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Condition", &self.condition);
    }
}
