// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SeekToConditionPageView, BasePaging);

xml::blank_new!(SeekToConditionPageView: blank, blank);

impl xml::ReadNode for SeekToConditionPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "BasePoint") => {
                input.require_attribute(&mut self.base_point, attribute, 0)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Condition") => input.require(&mut self.condition, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SeekToConditionPageView {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("BasePoint", &self.base_point);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Condition", &self.condition);
    }
}
