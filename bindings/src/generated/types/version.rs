// @generated

use ::ews_bindings::rt;

/// Simple type `t:VersionType`, since `V2016_10_10`.
///
/// Restricts `xs:string`: pattern `[0-9]{1,4}\.[0-9]{1,4}(\.[0-9]{1,4}(\.[0-9]{1,4})?)?`.
#[doc(alias = "VersionType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct Version(String);

impl Eq for Version {}

impl Version {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            pattern: Some((
                "[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4}(\\.[0-9]{1,4})?)?",
                &rt::Pattern::Sequence(
                    &[
                        rt::Pattern::Repeat(&rt::Pattern::Class(&[('0', '9')]), 1, 4),
                        rt::Pattern::Literal("."),
                        rt::Pattern::Repeat(&rt::Pattern::Class(&[('0', '9')]), 1, 4),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Sequence(
                                &[
                                    rt::Pattern::Literal("."),
                                    rt::Pattern::Repeat(
                                        &rt::Pattern::Class(&[('0', '9')]),
                                        1,
                                        4,
                                    ),
                                    rt::Pattern::Repeat(
                                        &rt::Pattern::Sequence(
                                            &[
                                                rt::Pattern::Literal("."),
                                                rt::Pattern::Repeat(
                                                    &rt::Pattern::Class(&[('0', '9')]),
                                                    1,
                                                    4,
                                                ),
                                            ],
                                        ),
                                        0,
                                        1,
                                    ),
                                ],
                            ),
                            0,
                            1,
                        ),
                    ],
                ),
            )),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    Version, String
}
