// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AnyPath, ConstantValue, ContainmentComparison, ContainmentMode};

/// Complex type `t:ContainsExpressionType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Contains`.
#[doc(alias = "ContainsExpressionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContainsExpression {
    /// Attribute `ContainmentComparison`, optional.
    pub containment_comparison: Option<ContainmentComparison>,
    /// Attribute `ContainmentMode`, optional.
    pub containment_mode: Option<ContainmentMode>,
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:Constant`, required.
    pub constant: ConstantValue,
}

impl Eq for ContainsExpression {}

rt::complex_type!(
    ContainsExpression { name: "t:ContainsExpressionType", required:
    "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI, t:Constant", bits: 2, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI), t:Constant" }
);

impl ContainsExpression {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, constant: ConstantValue) -> Self {
        Self {
            containment_comparison: None,
            containment_mode: None,
            path,
            constant,
        }
    }
}

rt::placeholder_new!(ContainsExpression: placeholder, placeholder);

impl rt::ReadComplex for ContainsExpression {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ContainmentComparison") => {
                reader.fill_attribute(&mut self.containment_comparison, attribute)
            }
            (rt::Namespace::None, "ContainmentMode") => {
                reader.fill_attribute(&mut self.containment_mode, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Constant") => reader.require(&mut self.constant, tag, 1),
            _ => reader.require_choice(&mut self.path, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 0)
    }
}

impl rt::WriteComplex for ContainsExpression {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ContainmentComparison", &self.containment_comparison);
        out.optional_attribute("ContainmentMode", &self.containment_mode);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
        out.element("t:Constant", &self.constant);
    }
}

rt::root!(ContainsExpression, "t:Contains");
