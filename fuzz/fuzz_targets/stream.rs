#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| ews_fuzz::stream::check(data));
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    ews_fuzz::mutate::mutate(data, size, max_size, seed)
});
