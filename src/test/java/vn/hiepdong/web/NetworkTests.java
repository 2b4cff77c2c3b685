package vn.hiepdong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb0071, 203.0.113.0/24",
        "2001:db8:1:2::7, 20010db80001, 2001:db8:1::/48",
        "2001:db8::7%eth0, 20010db80000, 2001:db8:0::/48",
        "unknown, unknown, unknown",
        "example.vn, unknown, unknown",
        "999.1.1.1, unknown, unknown"
    })
    void anAddressIsKnownByItsNetworkAlone(String address, String network, String printed) {
        assertThat(Network.of(address)).isEqualTo(network);
        assertThat(Network.printed(address)).isEqualTo(printed);
    }
}
