// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:OccurrencesRangeType`, since `Exchange2013_SP1`.
#[doc(alias = "OccurrencesRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrencesRange {
    /// Attribute `CompareOriginalStartTime`, optional.
    pub compare_original_start_time: Option<bool>,
    /// Attribute `Count`, optional.
    pub count: Option<i32>,
    /// Attribute `End`, optional.
    pub end: Option<value::DateTime>,
    /// Attribute `Start`, optional.
    pub start: Option<value::DateTime>,
}

impl Eq for OccurrencesRange {}

rt::complex_type!(OccurrencesRange { name: "t:OccurrencesRangeType" });

rt::placeholder_default!(OccurrencesRange);

impl rt::ReadComplex for OccurrencesRange {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "CompareOriginalStartTime") => {
                reader.fill_attribute(&mut self.compare_original_start_time, attribute)
            }
            (rt::Namespace::None, "Count") => {
                reader.fill_attribute(&mut self.count, attribute)
            }
            (rt::Namespace::None, "End") => {
                reader.fill_attribute(&mut self.end, attribute)
            }
            (rt::Namespace::None, "Start") => {
                reader.fill_attribute(&mut self.start, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OccurrencesRange {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute(
            "CompareOriginalStartTime",
            &self.compare_original_start_time,
        );
        out.optional_attribute("Count", &self.count);
        out.optional_attribute("End", &self.end);
        out.optional_attribute("Start", &self.start);
    }
}
